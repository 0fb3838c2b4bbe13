import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { useToast } from '../../components/Toasts.tsx';
import { graphql } from '../../generated/graphql.ts';
import type { FindingItemFragment, FindingStatus, Verdict } from '../../generated/types.ts';

const mutation = graphql(`
  mutation Review($input: ReviewInput!) {
    review(input: $input) {
      ... on ReviewSaved {
        finding {
          id
          status
          by
          confidence
          likely
        }
      }
      ... on ReviewRefused {
        code
        message
      }
    }
  }
`);

type State = { status: FindingStatus; by: string; confidence: number; likely: boolean };
export type Review = (finding: FindingItemFragment, verdict: Verdict) => void;

const done: Record<Verdict, string> = { ACCEPT: 'Accepted', REJECT: 'Rejected', UNDO: 'Taken back' };
/** Other pages count on the findings and ask again once one has changed. */
const counted = ['patterns', 'pattern', 'corpus', 'search', 'concepts'];

/** Accepts, rejects or takes back: shown at once, taken back if the server refuses or does not answer, and said either way. */
export const useReview = (): Review => {
  const say = useToast();
  const client = useApolloClient();
  const [mutate] = useMutation(mutation);
  const before = useRef(new Map<string, State>());

  async function send(finding: FindingItemFragment, verdict: Verdict): Promise<string | null> {
    const { id, status, by, confidence, likely } = finding;
    if (verdict !== 'UNDO' && !before.current.has(id)) before.current.set(id, { status, by, confidence, likely });
    const accepted = verdict === 'ACCEPT';
    const given: State = { status: accepted ? 'ACCEPTED' : 'REJECTED', by: 'you', confidence, likely: accepted };
    const next = verdict === 'UNDO' ? before.current.get(id) : given;
    // A variable, so that it may carry the type names that the client wants and the generated type leaves out.
    const optimisticResponse = next && { review: { __typename: 'ReviewSaved', finding: { __typename: 'Finding', id, ...next } } };
    try {
      const { data } = await mutate({
        variables: { input: { findingId: id, verdict } },
        ...(optimisticResponse && { optimisticResponse }),
      });
      if (!data) return 'the server did not say what became of it';
      if (!('finding' in data.review)) return data.review.message;
    } catch (error) {
      return error instanceof Error ? error.message : 'the server did not answer';
    }
    if (verdict === 'UNDO') before.current.delete(id);
    for (const fieldName of counted) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
    await client.refetchQueries({ include: ['IncidentPage'] });
    return null;
  }

  function review(finding: FindingItemFragment, verdict: Verdict): void {
    const { label } = finding.concept;
    void send(finding, verdict).then((refusal) => {
      if (refusal) say({ text: `“${label}” stays as it was: ${refusal}`, tone: 'bad' });
      else
        say({
          text: `${done[verdict]}: ${label}`,
          ...(verdict !== 'UNDO' && { action: { label: 'Undo', run: () => review(finding, 'UNDO') } }),
        });
      return refusal;
    });
  }
  return review;
};
