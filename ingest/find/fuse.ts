/** Readers' scores -> at most one proposal a concept, with the sentences that prove it best. */
import type { Certainty, ConceptId, Span } from '../../schema/coded.ts';
import type { Candidate, Sentence } from '../document.ts';
import { conceptIds } from './concept-ids.ts';
import type { Fusion } from './fusion.ts';
import { quoteSpan } from './quote-span.ts';

/** Which of our own readers found it. */
type Reader = 'lexicon' | 'linear' | 'lexicon+linear';

/** A finding before the gate: spans are document offsets, best first; `sentences[i]` holds `spans[i]`. */
export type Proposal = {
  concept: ConceptId;
  spans: Span[];
  sentences: number[];
  certainty: Certainty;
  /** Log-odds that the report holds the concept. */
  odds: number;
  /** The same as a share, 0..1, two decimals: about how often such a proposal was right on reports of unseen organisations. */
  confidence: number;
  by: Reader | `${Reader}+model` | 'model';
  /** The lexicon's candidates in these sentences: they may know the attribute. */
  cues: Candidate[];
  /** The attribute that a language model gave it. */
  told?: string | null;
};

type Scored = { index: number; score: number; cue: Candidate | undefined };

/** `text` is the document's, `learned[i]` holds the learned readers' log-odds of sentence i (joined.ts), `cues[i]` the lexicon's candidates of it. Strongest proposals first. */
export function fuse(
  text: string,
  sentences: readonly Sentence[],
  learned: readonly Float32Array[],
  cues: readonly Candidate[][],
  fusion: Fusion,
): Proposal[] {
  const fired = cues.map((candidates) => new Map(candidates.map((candidate) => [candidate.concept, candidate])));
  const proposals = conceptIds.flatMap((concept, column): Proposal[] => {
    const scored = sentences
      .map((sentence, index): Scored => {
        const cue = fired[index]?.get(concept);
        return { index, cue, score: sentenceScore(learned[index]?.[column] ?? -20, cue?.score ?? 0, sentence, fusion) };
      })
      .toSorted((a, b) => b.score - a.score || a.index - b.index);
    const best = scored[0];
    if (best === undefined) return [];
    const odds = reportScore(
      scored.map(({ score }) => score),
      fusion,
    );
    if (odds < fusion.cut) return [];
    const shown = scored.slice(0, 3).filter(({ score }) => score >= best.score - fusion.quoteGap);
    const withCue = shown.flatMap(({ cue }) => cue ?? []);
    return [
      {
        concept,
        odds,
        spans: shown.map(({ index, cue }) => quoteSpan(text, sentences[index] ?? { start: 0, end: 0 }, cue?.span ?? null)),
        sentences: shown.map(({ index }) => index),
        certainty: 'stated',
        confidence: shareOf(odds),
        by: withCue.length === 0 ? 'linear' : (learned[best.index]?.[column] ?? -20) < fusion.linearAlone ? 'lexicon' : 'lexicon+linear',
        cues: withCue,
      },
    ];
  });
  return proposals.toSorted((a, b) => b.odds - a.odds);
}

/** Log-odds as a share, 0..1, two decimals. */
export const shareOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** How strongly a sentence speaks for the concept, on the scale of the learned readers' log-odds. */
export const sentenceScore = (learned: number, cue: number, sentence: Sentence, fusion: Pick<Fusion, 'lexicon' | 'kinds'>): number =>
  learned + cue * fusion.lexicon + (fusion.kinds[sentence.kind] ?? 0);

/** Log-odds that the report holds the concept, from the scores of its sentences, best first: a long report has more chances to look right. */
export const reportScore = (sorted: readonly number[], fusion: Pick<Fusion, 'bias' | 'first' | 'second' | 'length'>): number => {
  const [first, second, length] = reportTerms(sorted);
  return fusion.bias + fusion.first * first + fusion.second * second + fusion.length * length;
};

/** What `reportScore` weighs: best sentence, second best, and the length of the report. */
export const reportTerms = (sorted: readonly number[]): [number, number, number] => {
  const first = sorted[0] ?? -20;
  return [first, sorted[1] ?? first, Math.log(Math.max(1, sorted.length))];
};
