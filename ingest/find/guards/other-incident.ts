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

const period = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)`;
const event = '(?:outages?|incidents?|failures?|cases?|trouble|bug|halt|break in|accident|affair|report|post ?mortem)';
/** Another incident by its name, and by what points away from this one. */
const named = new RegExp(
  ` (?:in|during|after|for|with|at|since|of) (?:the|that|our|their) (?:\\w+ ){0,3}${period} (?:\\w+ ){0,2}${event} | (?:in|during|after|for|with|at|since|of) (?:the|that|our|their) (?:\\w+ ){0,3}${event} of ${period} | (?:with|in|for|after|during) the ${period} [a-z]+ | (?:last time|once before|in the years before|back in the) `,
);
const away =
  / (?:last time|once before|(?:years?|months?|weeks?) (?:before|earlier)|in those days|back in|(?:that|those|another) (?:\w+ )?(?:outage|incident|failure|affair)|(?:in|of|during|since) (?:the )?(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)) /;
/** By the pluperfect a report tells what lay before it. */
const hadBeen =
  / had (?!to |no |a |an |the |any )(?:\w+ ){0,2}(?:\w+ed|been|gone|come|let|put|led|told|lost|run|hit|taken|made|broken|shown|fallen|grown|got|had|cut|sent|seen|brought|found|begun|kept|left|given|written|driven|shut) /;
const elsewhere =
  / (?:another (?:entry|story|report|case)|a separate (?:report|case|incident)|described elsewhere|written up (?:in|elsewhere)|reminded us of|not the (?:bug|fault|outage|incident|one) (?:\w+ ){0,5}(?:that|which|we)|worth reading|story of|(?:outage|incident|failure|halt|attack) of (?:19|20)\d\d|(?:either|too|as well)(?: ,)?(?: back)? in (?:\w+ )?(?:19|20)\d\d|(?:rival|competitor)(?: 's|'s)|one of \w+'s outages) /;
/** What has a history of its own: a cause may be told in the pluperfect. */
const longRoots = /^contributor\//;

/** The clause tells of another incident: "as in last year's outage". */
export function otherIncident({ before, after, ahead, cue, whole, concept }: View): string | null {
  if (!concept || ofThePast.test(concept)) return null;
  const clause = `${before}${cue}${after}`.replaceAll('  ', ' ');
  if (elsewhere.test(whole)) return 'it tells of another incident';
  if (hadBeen.test(whole) && (named.test(whole) || (away.test(whole) && !longRoots.test(concept))))
    return 'it tells of an earlier incident';
  return another.test(clause) || (concept.startsWith('adaptation/') && (earlierTime.test(clause) || atStart.test(ahead)))
    ? 'it tells of another incident'
    : null;
}
