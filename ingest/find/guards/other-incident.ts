import type { View } from './view.ts';

/** That it happened before is the finding of these. */
const ofThePast =
  /known-unfixed|legacy-or-drift|production-pressure|^difficulty\/(?:concurrent-trouble|fixation|delayed-effect)|runbook-or-drill|after-the-fact|organic-growth/;

const another =
  / (?:(?:previous|earlier|past|prior|last (?:week|month|year)'?s?|other|separate|unrelated|another) (?:[\w']+ )?(?:incidents?|outages?|post ?mortems?)|in the past|years? ago|last (?:year|month|summer|winter|autumn|spring)|similar (?:incident|outage|problem|issue)s? (?:in|on|last|before|occurred|happened|at)|(?:as|like|unlike) (?:in|with|during) (?:the |our )?(?:previous|last|earlier)|historically|back in (?:19|20)\d\d) /;

/** Of what was done these tell an earlier time; a cause may well lie weeks back. */
const earlierTime =
  / (?:(?:a|one|two|three|four|some|few|several) (?:weeks?|months?) (?:ago|earlier|before)|the (?:year|month|week) before|(?:last|previous|earlier) (?:time|occasion|christmas|quarter)|on (?:the|an) (?:earlier|other) occasion|in (?:the|our) (?:earlier|former|first) (?:case|accident|outage|incident)|at (?:my|our) (?:last|former|previous) (?:job|company)|(?:the|an) outage in (?:spring|summer|autumn|winter)) /;

/** "At the previous incident, pruning had helped": what the sentence begins with holds for all of it. */
const atStart = /^ (?:\w+ ){0,2}(?:previous|earlier|last|first|former) (?:incident|outage|occasion|time|accident) /;

/** The clause tells of another incident: "as in last year's outage". */
export function otherIncident({ before, after, ahead, cue, concept }: View): string | null {
  if (!concept || ofThePast.test(concept)) return null;
  const clause = `${before}${cue}${after}`.replaceAll('  ', ' ');
  return another.test(clause) || (concept.startsWith('adaptation/') && (earlierTime.test(clause) || atStart.test(ahead)))
    ? 'it tells of another incident'
    : null;
}
