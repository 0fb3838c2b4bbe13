import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';

export type Choice = {
  /** Id of the chosen finding. */
  finding: string | null;
  /** Number of the finding that a hash (`#finding-12`) names; null where the address names one by id. */
  number: number | null;
  /** A stretch of the text that a link led to. */
  at: { start: number; end: number } | null;
  choose: (finding: string | null) => void;
  /** Whether less certain findings are shown too. */
  less: boolean;
  showLess: (show: boolean) => void;
};

/** What is chosen on the page. It stands in the address (`?finding=…&at=120-180&less=shown`), so that a sentence can be sent to a colleague. */
export const useChoice = (): Choice => {
  const [address, setAddress] = useSearchParams();
  const { hash } = useLocation();
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
  const showLess = useCallback(
    (show: boolean) =>
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          if (show) next.set('less', 'shown');
          else next.delete('less');
          return next;
        },
        { replace: true, preventScrollReset: true, flushSync: true },
      ),
    [setAddress],
  );
  const finding = address.get('finding');
  const named = finding === null ? /^#finding-(\d+)$/.exec(hash)?.[1] : undefined;
  return {
    finding,
    number: named === undefined ? null : Number(named),
    at: start && end ? { start: Number(start), end: Number(end) } : null,
    choose,
    less: address.get('less') === 'shown',
    showLess,
  };
};
