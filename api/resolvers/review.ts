import { findingById } from '../../graph/queries/finding.ts';
import { reviewFinding } from '../../graph/writes/review-finding.ts';
import type { Resolvers, ReviewRefused } from '../generated/resolvers.ts';
import { seen } from './seen.ts';

const longestNote = 2000;

/** Refusals by code, for people. */
const refusals = {
  NOT_ALLOWED: 'you may look but not review here; ask the owner for a token of level `all`',
  NOTE_TOO_LONG: `a note has at most ${longestNote} characters`,
  NO_SUCH_FINDING: 'there is no finding of that id, or no longer; load the incident again',
  NOTHING_TO_UNDO: 'nobody has given a verdict on this finding',
};
const refused = (code: keyof typeof refusals): ReviewRefused & { __typename: 'ReviewRefused' } => ({
  __typename: 'ReviewRefused',
  code,
  message: refusals[code],
});

export const review: Resolvers = {
  Mutation: {
    review: async (_root, { input: { findingId, verdict, note } }, context) => {
      const { store, viewer, access } = context;
      if (!access.canReview) return refused('NOT_ALLOWED');
      if ((note ?? '').length > longestNote) return refused('NOTE_TOO_LONG');
      if (!(await findingById(store, viewer, findingId))) return refused('NO_SUCH_FINDING');
      const request = { finding: findingId, verdict, by: access.name ?? 'owner', note: note ?? null, at: new Date().toISOString() };
      const outcome = await reviewFinding(store, request);
      if (outcome === 'nothing-to-undo') return refused('NOTHING_TO_UNDO');
      if (outcome === 'no-such-finding') return refused('NO_SUCH_FINDING');
      context.renew();
      return { __typename: 'ReviewSaved', finding: seen(await findingById(store, viewer, findingId)) };
    },
  },
};
