import type { FindingStatus } from '../generated/types.ts';

type Proofs = readonly { readonly finding: { readonly status: FindingStatus } | null }[];

/** Whether a pattern rests on a finding that nobody has looked at yet; being sure (confidence 1) does not make it reviewed. */
export const unreviewed = (quotes: Proofs): boolean => quotes.some(({ finding }) => finding?.status === 'FOUND');
