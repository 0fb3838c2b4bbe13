import type { View } from './view.ts';

/** That it happened before is the finding of these. */
const ofThePast =
  /known-unfixed|legacy-or-drift|production-pressure|^difficulty\/(?:concurrent-trouble|fixation|delayed-effect)|runbook-or-drill|after-the-fact|organic-growth/;

const another =
  / (?:(?:previous|earlier|past|prior|last (?:week|month|year)'?s?|other|separate|unrelated|another) (?:\w+ )?(?:incidents?|outages?|post ?mortems?)|in the past|years? ago|last (?:year|month|summer|winter|autumn|spring)|similar (?:incident|outage|problem|issue)s? (?:in|on|last|before|occurred|happened|at)|(?:as|like|unlike) (?:in|with|during) (?:the |our )?(?:previous|last|earlier)|historically|back in (?:19|20)\d\d) /;

/** The clause tells of another incident: "as in last year's outage". */
export function otherIncident({ before, after, cue, concept }: View): string | null {
  if (!concept || ofThePast.test(concept)) return null;
  return another.test(`${before}${cue}${after}`.replaceAll('  ', ' ')) ? 'it tells of another incident' : null;
}
