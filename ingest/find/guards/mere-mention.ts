import type { View } from './view.ts';

const describes =
  /^ (?:this|the|our)(?: \w+)? (?:page|document|post|article|section|report|postmortem|post mortem|write up|blog|template|summary|retrospective) (?:describes?|explains?|covers?|outlines?|details?|summari[sz]es|is|provides?|contains?|will)/;
const uses =
  / (?:we|they|our \w+|it|which|\w+ team) (?:use|uses|run|runs|rely on|operate|operates|host|hosts|maintain|maintains|offer|offers|provide|provides|employ|employs) (?!to |too |up |out )/;
const defines =
  / (?:is|are) (?:a|an|the|our|one of (?:our|the)) (?:\w+ ){0,3}(?:service|system|tool|platform|library|component|protocol|mechanism|feature|database|framework|process|program|project|product|team|company|set of|type of|kind of) (?:that|which|used|for|to|responsible|designed|in|of)/;
const usual =
  / (?:is|are) (?:designed|intended|responsible|used|meant|built|supposed) (?:to|for|in|by) | (?:normally|typically|usually|generally|in general|by design|ordinarily|under normal) /;
const wentWrong =
  / (?:but|however|fail\w*|not|could not|did not|unable|because|caus\w*|unfortunately|broke\w*|except|until|instead|overload\w*|crash\w*|when|error\w*|wrong\w*|incorrect\w*|bug\w*|flaw\w*|defect\w*|luck\w*|unavailab\w*|compet\w*|attack\w*|issue\w*|problem\w*|only|too|without|no) /;

/** What can be done at any time: "a release can be rolled back with one command". */
const able = / (?:can|may|must) (?:(?:also|always|only|easily) )?(?:be )?/;
const ableTo = / (?:can|may|must) (?:(?:also|always|only|easily) )?(?:be )?$/;
const turned = / (?:but|however|fail\w*|could not|did not|unfortunately|now|so) /;

/** How things are from day to day: "rotation runs once a day". */
const everyDay =
  / (?:is|are|has|have|runs?|keeps?|holds?|takes?|gets?|goes|go|sits?|serves?|reads?|sends?|asks?|calls?|tries|try|needs?|starts?|stands?|uses?|looks? after|links?|wants?|listens?|joins?|costs?|lives?) /;
const passive =
  / (?:is|are|be|being) (?:\w+ly |also |all )?(?:\w+ed|kept|done|made|put|held|read|run|sent|built|written|hosted|set|taken|given|shown|found) /g;
const past =
  / (?:was|were|had|did|has been|have been|\w{2,}ed|went|came|took|broke|fell|saw|got|made|ran|told|lost|left|found|led|began|kept|gave|shut|hit|became|brought|sent|let|grew|rose|stood|held|meant|put|cut|now|planned|scheduled|again|still|today|so|more than|too) /;
const tellsNothing =
  /^(?:safety-mechanism|adaptation|detection|saturation)\/|^contributor\/(?:code-deploy|config-change|infrastructure-change|load-surge|hardware-failure|provider-failure|hostile-action|operator-action|schema-or-data-migration|expiry|dependency-update|dependency-failure|bad-input|time-event)$/;

/** The thing is only named: "we use autoscaling", "this page describes". */
export function mereMention({ before, cue, whole, alone, kind, concept }: View): string | null {
  if (kind === 'template-prompt' || kind === 'boilerplate') return 'it is part of the form, not of the report';
  if (describes.test(whole)) return 'it says what the text is about';
  if (concept?.startsWith('adaptation/') && !alone && (able.test(cue) || ableTo.test(before)) && !turned.test(whole))
    return 'it says what can be done';
  if (
    kind === 'narrative' &&
    concept &&
    tellsNothing.test(concept) &&
    everyDay.test(whole) &&
    !past.test(whole.replaceAll(passive, ' is ')) &&
    !wentWrong.test(whole)
  )
    return 'it tells how things are, not what happened';
  return (uses.test(whole) || defines.test(whole) || usual.test(whole)) && !wentWrong.test(whole) ? 'it only says what there is' : null;
}
