/** What a sentence shows of whether it tells an interaction, and of which type: readings, findings, cues, links, and where it stands. */
import type { Finding } from '../../../schema/coded.ts';
import { facets, interactionTypes } from '../../../schema/generated/vocabulary.ts';
import type { Sentence } from '../../document.ts';
import { conceptIds, facetOf } from '../concept-ids.ts';
import { guardCue } from '../guards/guard.ts';
import { interactionColumn } from '../linear/columns.ts';
import { wordsOf } from '../linear/features.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import { nounPhrases } from '../noun-phrases.ts';
import { generalLinks, kindsOf } from './links.ts';
import { typeCues } from './type-cues.ts';

/** Signs with how strongly each shows, about -2 to 2. */
export type Signs = readonly (readonly [sign: string, value: number])[];
/** `types[k]` holds the linear reader's log-odds of interaction type k. */
export type SentenceSigns = { place: Signs; type: Signs; types: number[] };

const facetIds = facets.map(({ id }) => id);
const columnsOf = Object.fromEntries(
  facetIds.map((facet) => [facet, conceptIds.flatMap((concept, column) => (facetOf(concept) === facet ? [column] : []))]),
);
/** Sentences of other kinds tell no interaction of the incident. */
const telling: ReadonlySet<Sentence['kind']> = new Set(['narrative', 'timeline', 'quotation', 'action-item']);
/** What the guards are asked for: they are stricter where a concept is given, and this one has no exceptions. */
const anyConcept = 'contributor/latent-defect';

/** The signs of each sentence, null for headings, prompts and boilerplate; `linear[i]` holds the log-odds of sentence i. */
export function sentenceSigns(
  sentences: readonly Sentence[],
  linear: readonly Float32Array[],
  findings: readonly Finding[],
): (SentenceSigns | null)[] {
  const types = sentences.map((_, i) => interactionTypes.map(({ id }) => linear[i]?.[interactionColumn(id)] ?? -20));
  const tops = types.map((scores) => Math.max(...scores));
  const ranks = new Map(
    tops
      .map((_, i) => i)
      .toSorted((a, b) => (tops[b] ?? 0) - (tops[a] ?? 0))
      .map((i, rank) => [i, rank]),
  );
  return sentences.map((sentence, i) => {
    if (!telling.has(sentence.kind)) return null;
    const own = types[i] ?? [];
    const read = linear[i] ?? new Float32Array();
    const readings: Signs = own.map((score, k) => [`reads ${interactionTypes[k]?.id}`, score / 8 + 0.5]);
    const concepts: Signs = conceptIds.map((concept, column) => [concept, (read[column] ?? -20) * 0.075 + 0.45]);
    const found = facetSigns(sentence, read, findings);
    const words = wordSigns(sentence).map((sign): [string, number] => [sign, 0.5]);
    const cues = typeCues(sentence.plain).map((cue): [string, number] => [cue, 0.7]);
    const around = standing(tops, i, ranks.get(i) ?? 0);
    return {
      types: own,
      place: [...readings, ...found, ...words, ...concepts, ...around, ...contextSigns(sentence)],
      type: [...readings, ...found, ...words, ...cues],
    };
  });
}

/** What the readers and the findings say of each facet. */
function facetSigns(sentence: Sentence, read: Float32Array, findings: readonly Finding[]): Signs {
  const cues = readByCues(sentence);
  return facetIds.flatMap((facet): Signs => {
    const here = findings.filter(({ concept, spans }) => facetOf(concept) === facet && spans.some((span) => overlaps(span, sentence)));
    const first = here.filter(({ spans: [span] }) => span !== undefined && overlaps(span, sentence));
    const strongest = Math.max(...(columnsOf[facet] ?? []).map((column) => read[column] ?? -20));
    return [
      [`facet ${facet}`, strongest / 8 + 0.5],
      [`cue ${facet}`, Math.max(0, ...cues.filter(({ concept }) => facetOf(concept) === facet).map(({ score }) => score)) / 2],
      [`finding ${facet}`, here.reduce((sum, { confidence }) => sum + confidence, 0) / 2],
      [`first ${facet}`, Math.max(0, ...first.map(({ confidence }) => confidence)) / 2],
    ];
  });
}

const overlaps = ([start, end]: readonly [number, number], sentence: Sentence): boolean => start < sentence.end && end > sentence.start;

/** How it reads beside the other sentences of its report. */
function standing(tops: readonly number[], index: number, rank: number): Signs {
  const top = (i: number): number => Math.max(-6, tops[i] ?? -6) / 8 + 0.5;
  const count = tops.length;
  return [
    ['top', (tops[index] ?? -20) / 4],
    ['previous', top(index - 1)],
    ['next', top(index + 1)],
    ['length of report', Math.log(count) / 8],
    ['how far', index / count / 2],
    [`rank ${Math.min(12, rank)}`, 0.5],
    [`of about ${2 ** Math.floor(Math.log2(count))}`, 0.5],
    [`in tenth ${Math.min(9, Math.floor((10 * rank) / count))}`, 0.5],
    [`in fifth ${Math.floor((5 * index) / count)} of the report`, 0.5],
  ];
}

/** Links of any type, and words of each type that link. */
function wordSigns({ plain, kind }: Sentence): string[] {
  const general = generalLinks(plain);
  const lower = plain.toLowerCase();
  return [
    ...new Set([
      `kind ${kind}`,
      ...general.map((link) => `link ${link.kind}`),
      `links ${Math.min(3, general.filter((link) => link.kind !== 'time').length)}`,
      ...interactionTypes.flatMap(({ id }) => kindsOf(id, lower).map((linkKind) => `${linkKind} ${id}`)),
    ]),
  ];
}

/** Its length, what it names, what its headings say, and what a guard says against it. */
function contextSigns(sentence: Sentence): Signs {
  const { plain, section } = sentence;
  const objection = guardCue(sentence, 0, plain.length, anyConcept);
  const signs = [
    `names ${Math.min(8, nounPhrases(plain).length)}`,
    `words ${Math.min(8, Math.floor(wordsOf(plain).length / 5))}`,
    ...(objection === null ? [] : [`guard ${objection.guard}`]),
    ...new Set(section.flatMap((heading) => wordsOf(heading)).map((word) => `under ${word}`)),
  ];
  return signs.map((sign): [string, number] => [sign, 0.5]);
}
