import type { Status } from '../schema/coded.ts';

export type Verdict = 'accept' | 'reject';

/** What a finding is after a verdict. */
export const statusAfter: Record<Verdict, Status> = { accept: 'accepted', reject: 'rejected' };

/** What a reviewer says of a finding; `undo` takes the last verdict back. `at` is an ISO instant given by the caller. */
export type ReviewRequest = { finding: string; verdict: Verdict | 'undo'; by: string; at: string; note: string | null };

/** Nothing was changed for any of the refusals. */
export type ReviewOutcome = 'saved' | 'no-such-finding' | 'nothing-to-undo';
