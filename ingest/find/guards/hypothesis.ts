import { foundByAbsence } from './found-by-absence.ts';
import type { View } from './view.ts';

/** A theory that was held is itself a finding of these. */
const aboutTheories =
  /^difficulty\/|knowledge-gap|misread-interface|^adaptation\/(?:fresh-eyes|parallel-efforts|engage-vendor|escalate)|^detection\//;

const supposed =
  / (?:suspected|suspecting|suspicion|initially thought|first thought|originally thought|we thought|thought (?:that )?(?:it|this|the|there)|hypothesi[sz]ed|hypothesis|theory|theories|speculat(?:e|ed|ion)|wondered|wondering|considered (?:whether|if|that|possible)|possibilit(?:y|ies)|perhaps|initially (?:believed|assumed|suspected|appeared|attributed|looked)|at first (?:it |we )?(?:believed|assumed|suspected|appeared|seemed|looked|thought)|could have been|may have been|might have been|not clear (?:if|whether)|unclear (?:if|whether)|unsure (?:if|whether)|not sure (?:if|whether)|asks? (?:if|whether)|checked (?:if|whether|for)|looked for|ruled out|in case|asked (?:ourselves|myself|themselves) (?:if|whether)|crossed (?:our|my|their) minds?|toyed with|(?:first|initial) guess|hunch) /;
/** Said also of what is so ("the vendor blamed a change"), hence only a theory where the sentence rejects it. */
const entertained =
  / (?:assum\w+|believ\w+|blam\w+|fear\w*|convinced|idea that|looked (?:for a \w+ )?(?:as if|as though|like)|maybe|might be|could be|attributed|put it down to|suggested) /;
const rejected =
  / (?:turned out (?:not|to be (?:un|some|a different|wrong))|was not the case|ruled (?:it |that |this |them )?out|proved (?:wrong|false|incorrect|innocent)|red herring|but (?:it|this|that) was not|disproved|excluded|not the case|refuted|contradicted|dead end|found (?:no trace|none|nothing)|no trace of|had to drop|cleared (?:it|them|that)|otherwise|was (?:wrong|false|mistaken)|to be (?:wrong|false|mistaken)|not even) /;

/** What might have been done, or could: "a restart would have helped". */
const unreal =
  / (?:would|might|could)(?: not)?(?: \w+)? have | (?:had we|had they|if we had|if they had|if (?:it|that|this) had|we considered|they considered|was (?:considered|discussed|proposed|suggested|put forward)|debated (?:whether|if)|believed (?:\w+ ){0,3}that) /;

/** A condition that did not hold, or need not: "if the disk were to fill", "had the lease run out", "should it fail". */
const condition =
  /^ (?:if|suppose|supposing|imagine|(?:had|were|should) (?!be |have )[\w']+ [\w']+) .*(?:would|might|could|may) | (?:would|might|could) (?!not (?:tell|see|say|know|determine)).*(?<!as|even) if (?:[\w']+ ){1,8}(?:were|had|ever|was|did|\w+ed) |(?<!as|even) (?:if|unless) .* (?:would|might) |, (?:had|were|should) (?:the|there|we|they|it|he|she|any|all|each|some\w*) |(?:would|might|could) .* had (?:there|it|we|they) /;
/** Said of what nobody holds any more. */
const onlyThought =
  / (?:toyed with|crossed (?:our|my|their) minds?|perhaps .* we thought|my hunch|one can imagine|could it be|conceivably) /;
/** Of these such a sentence may tell that they were missing. */
const tellable = new RegExp(String.raw`^(?!difficulty/(?!missing|expertise|access))(?:${foundByAbsence.source})`);
const pastUnreal = / (?:would|could|might) (?:\w+ ){0,2}have /;

/** A theory before the cue, or one that the sentence rejects: "we first suspected DNS"; or what would be if something else were. */
export function hypothesis({ before, cue, after, ahead, behind, whole, alone, asks, concept }: View): string | null {
  const clause = `${before}${cue}${after}`.replaceAll('  ', ' ');
  if (
    concept?.startsWith('adaptation/') &&
    concept !== 'adaptation/luck' &&
    !alone &&
    (unreal.test(clause) || / (?:one|you) could $/.test(before))
  )
    return 'it tells what might have been done';
  // "Had there been a canary, it would have shown" tells that there was none.
  const tellsAbsence = concept !== null && tellable.test(concept) && pastUnreal.test(whole);
  if (concept && !tellsAbsence && !asks && condition.test(whole)) return 'it tells what would be, not what was';
  if (!concept || aboutTheories.test(concept)) return null;
  if (supposed.test(ahead) || (alone && onlyThought.test(whole))) return 'it is told as a theory';
  const told = alone ? whole : behind;
  if (rejected.test(told) && (supposed.test(whole) || entertained.test(whole))) return 'it is a theory that was rejected';
  return asks && !concept.startsWith('safety-mechanism/') ? 'it is asked, not told' : null;
}
