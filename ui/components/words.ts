/** Plain words for the attributes of findings, as they read after the name of a concept. */
import type { Effect, Facet, InteractionType, Outcome, Role } from '../generated/types.ts';

export const roleWords: Record<Role, string> = { TRIGGER: 'set it off', CONDITION: 'was already there', SUSTAINING: 'kept it going' };

export const outcomeWords: Record<Outcome, string> = {
  HELD: 'held',
  TOO_LATE_OR_TOO_LITTLE: 'acted, but too late or too little',
  FAILED: 'broke when it was needed',
  ABSENT: 'did not exist',
  OFF_OR_MISCONFIGURED: 'was off or set wrongly',
  BLIND: 'could not see this',
  IGNORED: 'told, and was not heeded',
  MASKED: 'hid the problem',
  MADE_WORSE: 'made it worse',
};

export const effectWords: Record<Effect, string> = {
  HELPED: 'helped',
  NO_EFFECT: 'changed nothing',
  MADE_WORSE: 'made it worse',
  UNKNOWN: 'effect not told',
};

export const facetWords: Record<Facet, string> = {
  CONTRIBUTOR: 'Contributor',
  SATURATION: 'Saturated',
  SAFETY_MECHANISM: 'Safety mechanism',
  DETECTION: 'Noticed by',
  DIFFICULTY: 'Difficulty',
  ADAPTATION: 'What people did',
};

/** What stands between the two ends of an interaction. */
export const interactionWords: Record<InteractionType, string> = {
  TRIGGERED: 'set off',
  OVERLOADED: 'overloaded',
  EXHAUSTED: 'used up',
  AMPLIFIED: 'amplified',
  SUSTAINED: 'kept going',
  OUTPACED: 'outpaced',
  SYNCHRONISED: 'synchronised',
  BROKE: 'broke',
  SLOWED: 'slowed',
  REMOVED_CAPACITY: 'took capacity from',
  MASKED: 'hid',
  DELAYED: 'delayed',
  BLOCKED: 'blocked',
  BYPASSED: 'got round',
  EXPOSED: 'brought out',
  COUPLED: 'tied together',
  RELIEVED: 'relieved',
};

type Attributed = { readonly role: Role | null; readonly outcome: Outcome | null; readonly effect: Effect | null };

/** The one attribute that a finding has, in plain words; null where its facet has none. */
export const attributeWords = ({ role, outcome, effect }: Attributed): string | null =>
  (role && roleWords[role]) ?? (outcome && outcomeWords[outcome]) ?? (effect && effectWords[effect]);

/** How sure a reader is of a finding, for people; the number is for those who ask. */
export const surenessWords = ({ likely }: { readonly likely: boolean }): string => (likely ? 'likely' : 'a guess');

/** Whether the attribute says that it limited harm or brought more of it; null if neither. */
export const attributeTone = ({ outcome, effect }: Attributed): 'good' | 'bad' | null => {
  if (outcome === 'HELD' || effect === 'HELPED') return 'good';
  return outcome === 'MADE_WORSE' || effect === 'MADE_WORSE' ? 'bad' : null;
};
