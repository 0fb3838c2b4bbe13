/** What a reviewer says of a finding. `at` is an ISO instant given by the caller. */
export type ReviewRequest = { finding: string; verdict: 'accept' | 'reject' | 'undo'; by: string; at: string; note: string | null };

/** Nothing was changed for any of the refusals. */
export type ReviewOutcome = 'saved' | 'no-such-finding' | 'nothing-to-undo';
