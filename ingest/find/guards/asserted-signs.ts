import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { facetOf } from '../concept-ids.ts';
import { functionWords, irregularPasts } from '../function-words.ts';
import { foundByAbsence } from './found-by-absence.ts';
import { guardCue } from './guard.ts';

/** The words and stops of a text in lower case; `isn't` is `is not`. */
export const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n't\b/g, ' not')
    .replace(/'s\b/g, " 's")
    .match(/[\p{L}\p{N}']+|[,;:?!.—–]/gu) ?? [];

/** A word as itself if it says how something is told, else its ending: of the topic nothing is to be learnt. */
function shapeOf(token: string, known: ReadonlySet<string>): string {
  if (/^[^\p{L}\p{N}]/u.test(token)) return token === '!' ? '.' : token;
  if (known.has(token) || functionWords.has(token)) return token;
  if (/^(?:19|20)\d\d$/.test(token)) return 'YEAR';
  if (/\d/.test(token)) return '#';
  if (irregularPasts.has(token)) return '-ed';
  return `-${/..(ed|ing|ly)$/.exec(token)?.[1] ?? (/..s$/.test(token) ? 's' : '')}`;
}

const bare = (shape: string): boolean => shape.startsWith('-') || shape === '#';
const pasts: ReadonlySet<string> = new Set(['-ed', 'was', 'were', 'had', 'did']);

/**
 * Signs, each once, of whether a sentence says that the concept was so in this incident: words and pairs of words, those of the topic by their endings only
 * (`known` are further words to keep), alone and by whether the concept is one that is found by what was missing; the guard that objects; the facet.
 */
export function assertedSigns(
  sentence: Pick<Sentence, 'plain' | 'kind' | 'section'>,
  concept: ConceptId,
  known: ReadonlySet<string>,
): string[] {
  const { plain, kind, section } = sentence;
  const shapes = ['^', ...tokensOf(plain).map((token) => shapeOf(token, known)), '$'];
  const group = foundByAbsence.test(concept) ? 'absence' : 'presence';
  const facet = facetOf(concept);
  const runs = shapes.flatMap((shape, i) => {
    const next = shapes[i + 1];
    return [...(bare(shape) || shape === '^' || shape === '$' ? [] : [shape]), ...(next === undefined ? [] : [`${shape} ${next}`])];
  });
  const whole = { plain, kind, section, start: 0, end: plain.length, index: 0 };
  const against = guardCue(whole, 0, plain.length, concept)?.guard;
  return [
    ...new Set([
      ...runs,
      ...runs.map((run) => `${group}: ${run}`),
      `facet ${facet}`,
      `past ${shapes.some((shape) => pasts.has(shape))}`,
      `length ${Math.min(4, Math.floor(shapes.length / 8))}`,
      ...(against === undefined ? [] : [`guard ${against}`, `guard ${against} ${facet}`]),
    ]),
  ];
}
