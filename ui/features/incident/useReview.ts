import { useMutation } from '@apollo/client/react';
import { useCallback, useRef } from 'react';
import { useToast } from '../../components/Toasts.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { FindingItemFragment, FindingStatus, Verdict } from '../../generated/types.ts';

const mutation = graphql(`
  mutation Review($input: ReviewInput!) {
    review(input: $input) {
      __typename
      ... on ReviewSaved {
        finding {
          __typename
          id
          status
          by
          confidence
        }
      }
      ... on ReviewRefused {
        code
        message
      }
    }
  }
`);

type Before = { status: FindingStatus; by: string; confidence: number };
export type Review = (finding: FindingItemFragment, verdict: Verdict) => void;

/** Accepts, rejects or takes back: shown at once, taken back if the server refuses or does not answer, and said either way. */
export const useReview = (): Review => {
  const say = useToast();
  const [mutate] = useMutation(mutation);
  const before = useRef(new Map<string, Before>());
  const run = useCallback(
    async (finding: FindingItemFragment, verdict: Verdict): Promise<void> => {
      const { id, concept } = finding;
      const old = before.current.get(id);
      if (verdict !== 'UNDO' && !old) before.current.set(id, { status: finding.status, by: finding.by, confidence: finding.confidence });
      const next = verdict === 'UNDO' ? old : { status: verdict === 'ACCEPT' ? ('ACCEPTED' as const) : ('REJECTED' as const), by: 'you', confidence: finding.confidence };
      try {
        const { data } = await mutate({
          variables: { input: { findingId: id, verdict } },
          ...(next && { optimisticResponse: { review: { __typename: 'ReviewSaved' as const, finding: { __typename: 'Finding' as const, id, ...next } } } }),
          update: (cache, { data: saved }) => {
            // Counts and shapes rest on the findings: other pages ask again.
            if (saved?.review.__typename === 'ReviewSaved') for (const fieldName of ['patterns', 'pattern', 'corpus', 'search', 'concepts']) cache.evict({ id: 'ROOT_QUERY', fieldName });
          },
          refetchQueries: ['IncidentPage'],
        });
        if (data?.review.__typename === 'ReviewRefused') {
          say({ text: `“${concept.label}” stays as it was: ${data.review.message}`, tone: 'bad' });
          return;
        }
        if (verdict === 'UNDO') before.current.delete(id);
        say({ text: `${verdict === 'UNDO' ? 'Taken back' : verdict === 'ACCEPT' ? 'Accepted' : 'Rejected'}: ${concept.label}`, ...(verdict !== 'UNDO' && { action: { label: 'Undo', run: () => void run(finding, 'UNDO') } }) });
      } catch (error) {
        say({ text: `“${concept.label}” stays as it was: ${error instanceof Error ? error.message : 'the server did not answer'}`, tone: 'bad' });
      }
    },
    [mutate, say],
  );
  return useCallback((finding, verdict) => void run(finding, verdict), [run]);
};
