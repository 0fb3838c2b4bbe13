/** What a person says of two components: they are one thing; `same: false` takes that back. Both by id, or, where `mergeComponents` takes it, by any of their names. `at` is an ISO instant. */
export type SameRequest = { component: string; other: string; same: boolean; by: string; at: string };

/** `unchanged`: it was so already, and nothing was written. */
export type SameOutcome = 'saved' | 'unchanged';

/** What became of a request, with the ids of the two; or why nothing was done, with the cure, for people. */
export type MergeOutcome =
  | { outcome: SameOutcome; component: string; other: string }
  | { outcome: 'refused'; code: 'NO_SUCH_COMPONENT' | 'AMBIGUOUS_COMPONENT' | 'ONE_COMPONENT' | 'NOTHING_TO_UNDO'; message: string };
