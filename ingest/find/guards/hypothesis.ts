import type { View } from './view.ts';

/** A theory that was held is itself a finding of these. */
const aboutTheories =
  /^difficulty\/|knowledge-gap|misread-interface|^adaptation\/(?:fresh-eyes|parallel-efforts|engage-vendor|escalate)|^detection\//;

const supposed =
  / (?:suspected|suspecting|suspicion|initially thought|first thought|originally thought|we thought|thought (?:that )?(?:it|this|the|there)|hypothesi[sz]ed|hypothesis|theory|theories|speculat(?:e|ed|ion)|wondered|wondering|considered (?:whether|if|that|possible)|possibilit(?:y|ies)|perhaps|initially (?:believed|assumed|suspected|appeared|attributed|looked)|at first (?:it |we )?(?:believed|assumed|suspected|appeared|seemed|looked|thought)|could have been|may have been|might have been|not clear (?:if|whether)|unclear (?:if|whether)|unsure (?:if|whether)|not sure (?:if|whether)|asks? (?:if|whether)|checked (?:if|whether|for)|looked for|ruled out|in case) /;
const rejected =
  / (?:turned out (?:not|to be (?:un|some|a different|wrong))|was not the case|ruled out|proved (?:wrong|false|incorrect)|red herring|but (?:it|this|that) was not|disproved|excluded|not the case) /;

/** What might have been done: "a restart would have helped". */
const unreal =
  / (?:would|might|could)(?: not)?(?: \w+)? have | (?:had we|had they|if we had|if they had|if (?:it|that|this) had|we considered|they considered|was (?:considered|discussed|proposed)|believed (?:\w+ ){0,3}that) /;

/** A theory before the cue, or one that the sentence rejects: "we first suspected DNS". */
export function hypothesis({ before, cue, after, ahead, behind, whole, asks, concept }: View): string | null {
  const clause = `${before}${cue}${after}`.replaceAll('  ', ' ');
  if (concept?.startsWith('adaptation/') && concept !== 'adaptation/luck' && cue !== whole && unreal.test(clause))
    return 'it tells what might have been done';
  if (!concept || aboutTheories.test(concept)) return null;
  if (supposed.test(ahead)) return 'it is told as a theory';
  if (rejected.test(behind) && / (?:suspect|thought|believ|assum|theor|hypothes|initially)/.test(whole))
    return 'it is a theory that was rejected';
  return asks && !concept.startsWith('safety-mechanism/') ? 'it is asked, not told' : null;
}
