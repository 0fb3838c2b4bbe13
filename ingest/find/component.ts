/** What a finding concerns: of the noun phrases of its best sentence, the one that looks most like a part of a system and stands where a cue points. */
import type { ConceptId, Span } from '../../schema/coded.ts';
import { componentWeights } from './component-weights.ts';
import { facetOf } from './concept-ids.ts';
import { emptyNouns, isIn, namedThings, technologies } from './named-things.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { nounPhrases } from './noun-phrases.ts';

/** The sentence as readers see it, as it is written (code spans are marked there), and where the cue fired in `plain`, if one did. */
export type Place = { plain: string; raw: string; cue: Span | null };

/** Log-odds from which a phrase is shown: chosen for a precision above .6 (training/fit-components.ts). */
export const componentCut = -0.1;

/** One to six words of the sentence, or null where no phrase is likely enough to be what the finding concerns. Pure. */
export function componentOf(concept: ConceptId, place: Place): string | null {
  let best: { phrase: NounPhrase; score: number } | null = null;
  for (const { phrase, signs } of candidates(concept, place)) {
    const score = signs.reduce((sum, sign) => sum + (componentWeights[sign] ?? 0), componentWeights['any'] ?? 0);
    if (score >= componentCut && score > (best?.score ?? -Infinity)) best = { phrase, score };
  }
  return best === null ? null : place.plain.slice(best.phrase.start, best.phrase.end);
}

/** The phrases that may be meant, with what speaks for or against each. How something was noticed concerns people more often than a thing: there only the tools that alerted count. */
export function candidates(concept: ConceptId, place: Place): { phrase: NounPhrase; signs: string[] }[] {
  const facet = facetOf(concept);
  return nounPhrases(place.plain)
    .filter(({ words }) => !words.every((word) => word === 'of' || /^(?:\p{Lu}\.?){1,2}$/u.test(word) || isIn(emptyNouns, word)))
    .filter(({ words }) => !mayBePeople(words))
    .filter(({ words }) => facet !== 'detection' || (concept === 'detection/alert' && words.some(isTechnology)))
    .map((phrase) => ({ phrase, signs: [...ownSigns(phrase, place), ...placeSigns(phrase, place, facet)] }));
}

/** Only capitalised words, none of them known for a thing: a person's name as likely as a product's. */
const mayBePeople = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}[\p{Ll}'’]+$/u.test(word)) && !words.some((word) => isIn(namedThings, word) || isTechnology(word));

const isTechnology = (word: string): boolean => technologies.has(word.toLowerCase());

/** What the words of the phrase say. */
function ownSigns({ words }: NounPhrase, { raw }: Place): string[] {
  const head = words[words.indexOf('of') - 1] ?? words.at(-1) ?? '';
  const signs: [string, boolean][] = [
    [`${Math.min(words.length, 5)} words`, true],
    ['with of', words.includes('of')],
    ['head is a thing', isIn(namedThings, head)],
    ['holds a thing', words.some((word) => isIn(namedThings, word))],
    ['head is empty', isIn(emptyNouns, head)],
    ['technology', words.some(isTechnology)],
    ['code', words.some((word) => raw.includes(`\`${word}`))],
    ['identifier', words.some((word) => /\w[-_./]\w|[a-z][A-Z]|\w\d|[_*]|\(\)/.test(word))],
    ['capital', /^\p{Lu}/u.test(words.at(-1) ?? '')],
  ];
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []));
}

/** What its place says: the words around it, and how it stands to the cue. */
function placeSigns({ start, end }: NounPhrase, { plain, cue }: Place, facet: string): string[] {
  const left = plain.slice(0, start);
  const right = plain.slice(end);
  const signs: string[] = [];
  if (/\b(?:of|in|on|for|that|via)(?: (?:the|our|its|an?|their|all|this|some))? $/i.test(left)) signs.push('after of, in, on');
  if (/(?:^|\s)(?:the|our|its|an?|their)\s$/i.test(left)) signs.push('determined');
  if (/^ (?:was|were|is|are|had|has|did|could|failed|would|\w+ed)\b/.test(right)) signs.push('before a verb');
  if (cue === null) return [...signs, 'no cue'];
  const side = end <= cue[0] ? 'before' : start >= cue[1] ? 'after' : 'in';
  signs.push(`${facet} ${side}`);
  if (side === 'in') return signs;
  const gap = side === 'before' ? plain.slice(end, cue[0]) : plain.slice(cue[1], start);
  const words = gap.split(/\s+/).length - 1;
  signs.push(`${words <= 1 ? 'touches' : words <= 3 ? 'near' : words <= 7 ? 'not far' : 'far'} ${side}`);
  if (/[,;:.]\s/.test(gap)) signs.push('other clause');
  return signs;
}
