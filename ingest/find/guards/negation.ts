import { foundByAbsence } from './found-by-absence.ts';
import type { View } from './view.ts';

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

/** Said of a thing that had no part in it, whatever the thing. */
const noPart =
  / (?:not (?:to blame|the (?:cause|culprit|reason)|why|at fault|involved|in play)|nothing to do with|no (?:part|role|bearing) (?:of|in|on)|played no|bore no|(?:cannot|can not|could not) have (?:been|brought|caused|set|led)|in perfect health|without (?:any|the slightest) (?:trouble|fault|error|strain|problem|hitch)) /;
/** Room enough says that nothing ran full, and that demand had not grown. */
const roomEnough =
  / (?:nowhere near|(?:far|well|comfortably) (?:below|under|inside|within|short of)|to spare|coped (?:easily|well|with)|(?:stayed|remained|kept|was|were) (?:all |at a )?(?:flat|idle|empty|calm|quiet|steady|fine|healthy|normal|low)|no concern|never (?:stopped|faltered|exceeded|passed|came near|went (?:above|over|beyond))|hardly (?:grew|grown|any)|(?:thousands|plenty|lots|enough) of (?:free|room|space|spare)|refused none|not (?:one|a single) \w+ was|with ease) /;
const fullness =
  /^(?:saturation\/|contributor\/(?:load-surge|organic-growth|undersized-capacity|resource-leak|performance-regression|synchronised))/;
/** "No release went out", "not one customer wrote": how a denial begins. */
const nothingOfIt =
  /^ (?:no (?!longer |more |one |doubt |other )|not (?:one|a single) |none of |nothing |nobody |no one |neither |at no time )/;
const peopleDidNot = /^ (?:\w+ )?(?:we|they|he|she|i|nobody|no one) (?:did not|never|do not|called neither|neither) /;
const unmoved =
  /^ (?:\w+ ){1,5}(?:was|were) (?:left (?:at|as|where|in place|alone|untouched)|not (?!enough|sufficient|able|successful|effective|fast|quick|only|until))/;

/** The clause says that it was not so: "memory was fine", "no customer data was lost to the attack". A negation inside the cue, or in another clause, does not count. */
export function negation({ cue, before, after, behind, ahead, clause, alone, concept }: View): string | null {
  if (fine.test(after) || negatedAfter.test(after)) return 'the clause says that it was fine, or not the cause';
  if (concept && !foundByAbsence.test(concept) && !needsNot.test(cue) && denied.test(before)) return 'the clause denies it';
  if (
    concept?.startsWith('adaptation/') &&
    !alone &&
    (deniedWithin.test(cue) || nobody.test(`${before}${cue.slice(1)}`) || neverDone.test(behind))
  )
    return 'it says that this was not done';
  if (noPart.test(clause) || (concept && fullness.test(concept) && roomEnough.test(clause)))
    return 'the clause says that it had no part in it, or room enough';
  // Without its beginning a clause can deny nothing.
  if (!concept || foundByAbsence.test(concept) || clause.trim() === '' || (!alone && ahead !== before)) return null;
  if (!/^saturation\/|after-the-fact/.test(concept) && nothingOfIt.test(clause)) return 'nothing of it was so';
  return concept.startsWith('adaptation/') && (peopleDidNot.test(clause) || unmoved.test(clause)) ? 'it says that this was not done' : null;
}
