import type { Facet, Role } from '../generated/types.ts';

/** The questions that a reader asks of an incident, in order; each finding answers exactly one of them. */
export const groups = [
  { id: 'trigger', facet: 'CONTRIBUTOR', role: 'TRIGGER', question: 'What set it off?', short: 'Set it off' },
  { id: 'condition', facet: 'CONTRIBUTOR', role: 'CONDITION', question: 'What was already there?', short: 'Already there' },
  { id: 'sustaining', facet: 'CONTRIBUTOR', role: 'SUSTAINING', question: 'What kept it going?', short: 'Kept it going' },
  { id: 'saturation', facet: 'SATURATION', role: null, question: 'What reached its limit?', short: 'At its limit' },
  {
    id: 'safety-mechanism',
    facet: 'SAFETY_MECHANISM',
    role: null,
    question: 'How did the safety mechanisms fare?',
    short: 'Safety mechanisms',
  },
  { id: 'detection', facet: 'DETECTION', role: null, question: 'How was it noticed?', short: 'Noticed' },
  { id: 'difficulty', facet: 'DIFFICULTY', role: null, question: 'What made it hard?', short: 'Made it hard' },
  { id: 'adaptation', facet: 'ADAPTATION', role: null, question: 'What did people do?', short: 'People did' },
] as const satisfies readonly { id: string; facet: Facet; role: Role | null; question: string; short: string }[];

export type Group = (typeof groups)[number];

/** The group that a finding belongs to; a contributor without a role was already there, for all that the report says. */
export const groupOf = (finding: { readonly facet: Facet; readonly role: Role | null }): Group => {
  const role = finding.facet === 'CONTRIBUTOR' ? (finding.role ?? 'CONDITION') : null;
  const group = groups.find((one) => one.facet === finding.facet && one.role === role);
  if (!group) throw new Error(`No group for a finding of facet ${finding.facet}`);
  return group;
};

/** The facet as it stands in class names: `safety-mechanism`. */
export const facetClass = (facet: Facet): string => facet.toLowerCase().replace('_', '-');
