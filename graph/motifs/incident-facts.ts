import type { Finding, Interaction } from '../../schema/coded.ts';

type Nullable<T> = { [K in keyof T]?: T[K] | null };

/** What the matcher reads of a finding. `report` tells the reports of one incident apart; absent where there is one. */
export type Matchable = Pick<Finding, 'id' | 'concept' | 'component' | 'certainty' | 'confidence' | 'status' | 'spans'> &
  Nullable<Pick<Finding, 'role' | 'outcome' | 'effect'>> & { report?: string };

/** What the matcher reads of an interaction. */
export type Arrow = Pick<Interaction, 'type' | 'source' | 'target' | 'sourceRef' | 'targetRef' | 'confidence' | 'span'> & {
  report?: string;
};
