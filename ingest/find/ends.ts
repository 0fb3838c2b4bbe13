/** Short noun phrases on either side of a verb. */
const opening =
  /^(?:(?:and|but|so|also|however|therefore|additionally|unfortunately|further(?:more)?|in turn|in addition|as a result|the|an?|this|these|those|that|which|our|their|its|his|her|it|we|they|there|some|then|when|while|once|after|since|because|due to|by|to|of|in|on|at|from|for|with|is|are|was|were|be|been|being|had|has|have|not|would|will|could|should|did|does|do|all|also|just|only)[\s,]+)+/i;
const closing =
  /[\s,;:.]+(?:and|or|but|which|that|who|when|while|because|was|were|is|are|be|been|had|has|have|to|of|in|on|at|by|for|with|from|the|an?|this|our|not|would|could|then|also|it|we|they|as|so)$/i;
const boundary =
  /[;:()—–]|,\s|\.\s|\s-\s|\s(?:which|who|when|while|because|but|so that|and then|whereas|although|until|after|before|since|as (?:a|the)|due to|resulting|causing|leading)\s/i;
const most = 8;

function tidy(text: string): string {
  let phrase = text.replace(/\s+/g, ' ').trim().replace(opening, '');
  for (let before = ''; before !== phrase;) {
    before = phrase;
    phrase = phrase.replace(closing, '').replace(/[\s,;:."'“”]+$/, '');
  }
  return phrase.replace(/^["'“”\s]+/, '');
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The phrase that ends where the verb begins: the last clause before it, its first words where it is long (there its subject stands). Null where nothing is left. */
export function phraseBefore(text: string): string | null {
  const clauses = text.split(boundary).map(tidy).filter(says);
  const phrase = words(clauses.at(-1) ?? '')
    .slice(0, most)
    .join(' ');
  return usable(tidy(phrase));
}

/** The phrase that begins where the verb ends: up to the next clause, eight words at most. Null where nothing is left. */
export function phraseAfter(text: string): string | null {
  const clause =
    text
      .replace(/^[\s,]+/, '')
      .split(boundary)
      .map(tidy)
      .find(says) ?? '';
  return usable(tidy(words(clause).slice(0, most).join(' ')));
}

const usable = (phrase: string): string | null => (says(phrase) ? phrase : null);

const hollow = new Set(
  'the and was were are has had have been being this that these those which who with into from for turn not now then when while once also however therefore result themselves itself them they their there due because some than more most all any led did does could would should will may might can'.split(
    ' ',
  ),
);
/** A phrase that names something: it has a word of three letters or more that is not a mere function word. */
function says(phrase: string): boolean {
  return (phrase.toLowerCase().match(/[a-z]{3,}/g) ?? []).some((word) => !hollow.has(word));
}
