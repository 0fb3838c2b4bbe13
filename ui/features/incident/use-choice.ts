import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type Choice = {
  /** Id of the chosen finding. */
  finding: string | null;
  /** A stretch of the text that a link led to. */
  at: { start: number; end: number } | null;
  choose: (finding: string | null) => void;
};

/** What is chosen on the page. It stands in the address (`?finding=…&at=120-180`), so that a sentence can be sent to a colleague. */
export const useChoice = (): Choice => {
  const [address, setAddress] = useSearchParams();
  const [, start, end] = /^(\d+)-(\d+)$/.exec(address.get('at') ?? '') ?? [];
  const choose = useCallback(
    (finding: string | null) =>
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('at');
          if (finding) next.set('finding', finding);
          else next.delete('finding');
          return next;
        },
        { replace: true, preventScrollReset: true, flushSync: true },
      ),
    [setAddress],
  );
  return { finding: address.get('finding'), at: start && end ? { start: Number(start), end: Number(end) } : null, choose };
};
