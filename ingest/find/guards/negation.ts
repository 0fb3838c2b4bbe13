import type { View } from './view.ts';

/** Mechanisms and difficulties are often found by what was missing, so a `no` before them is the finding itself. */
const foundByAbsence =
  /^(?:safety-mechanism|difficulty)\/|(?:missing-bound|single-point|procedure-gap|knowledge-gap|hidden-limit|undersized|untested|swallowed|known-unfixed|legacy|misread|environment|unexpected-use|all-worked|stale|performance|resource-leak|hidden-dependency|excess|version-skew|production-pressure|dependency-update)/;

const denied =
  / (?:no|not|never|without|neither|nor|nobody|no one|none of|nothing|zero|decided against|refrained from|rather than|instead of|unrelated to|not due to|not caused by|no evidence of|no sign of|no signs of|ruled out|ruling out|rule out)(?: (?:any|a|an|the|be|been|being|to|of|further|other|new|yet|by|due|caused|related|our|significant|sign|signs|evidence|indication|result|affected|really|actually|have|had|having|dare to|want to|wish to|need to|manage to)){0,4} $/;
/** Cues that already say what was wanting: `not` before them is part of what they mean. */
const needsNot = /^ (?:able|enough|sufficient|free|available|expected|aware|allocat\w*) /;
const fine =
  /^ (?:usage |utili[sz]ation |levels? |load |latency |consumption |metrics? |on [a-z]+ |looks? |was |were |is |are |remained |appeared |seemed |all |also |still |both ){1,5}(?:fine|normal|ok|okay|healthy|low|stable|as expected|within (?:normal )?limits|not (?:affected|impacted|the (?:cause|problem|issue)|involved|related|to blame)|unaffected|unrelated|ruled out)/;
const negatedAfter =
  /^ (?:was|were|is|are|did|do|does|has|have|had|could|would) (?:not|never) (?:the |a |an )?(?:cause|root|reason|issue|problem|affected|impacted|involved|related|happen|occur|contribut|play)/;

/** What people did is told by verbs, and "was not restarted" holds the denial within the cue. */
const deniedWithin = / (?:was|were|been|be|is|are|did|do|does|has|have|had) (?:not|never) /;
/** "Nothing was taken out of service": the subject denies it. */
const nobody = /^ (?:no (?:\w+ ){1,2}(?:was|were|had)|nothing (?:was|were|had)|nobody|no one|none of (?:us|them)) /;
const neverDone =
  /^ (?:(?:\w+ ){0,4}(?:was|were|is|are|be|turned out|but)(?: to be)? )?(?:not|never)(?: to be)? (?:needed|necessary|required|done|deployed|carried out|used|sent|made|tried|applied)/;

/** The clause says that it was not so: "memory was fine", "no customer data was lost to the attack". A negation inside the cue, or in another clause, does not count. */
export function negation({ cue, before, after, behind, whole, concept }: View): string | null {
  if (fine.test(after) || negatedAfter.test(after)) return 'the clause says that it was fine, or not the cause';
  if (concept && !foundByAbsence.test(concept) && !needsNot.test(cue) && denied.test(before)) return 'the clause denies it';
  if (
    concept?.startsWith('adaptation/') &&
    cue !== whole &&
    (deniedWithin.test(cue) || nobody.test(`${before}${cue.slice(1)}`) || neverDone.test(behind))
  )
    return 'it says that this was not done';
  return null;
}
