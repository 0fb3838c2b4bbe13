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

/** The thing is only named: "we use autoscaling", "this page describes". */
export function mereMention({ before, cue, whole, kind, concept }: View): string | null {
  if (kind === 'template-prompt' || kind === 'boilerplate') return 'it is part of the form, not of the report';
  if (describes.test(whole)) return 'it says what the text is about';
  if (concept?.startsWith('adaptation/') && cue !== whole && (able.test(cue) || ableTo.test(before)) && !turned.test(whole))
    return 'it says what can be done';
  return (uses.test(whole) || defines.test(whole) || usual.test(whole)) && !wentWrong.test(whole) ? 'it only says what there is' : null;
}
