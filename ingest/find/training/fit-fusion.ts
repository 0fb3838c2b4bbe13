/** Fits how the readers' scores are joined, on reports that neither the linear reader nor the cues' scores have seen. */
import { conceptIds } from '../concept-ids.ts';
import { reportTerms, sentenceScore } from '../fuse.ts';
import type { Fusion } from '../fusion.ts';
import type { Labelled } from './gold.ts';
import type { Readings } from '../find.ts';

/**
 * Not fitted here: the frames of the lexicon were written over the training reports, so that these would trust it too much. Its weight was
 * chosen on the bundled corpus (`ingest/corpus`), which neither reader has seen (QUALITY.md has the table).
 */
export const given = {
  lexicon: 6,
  kinds: { heading: -3, quotation: -3, boilerplate: -9, 'template-prompt': -9, 'action-item': -0.5 },
  quoteGap: 3,
  linearAlone: -4,
} as const;

type Pair = { terms: [number, number, number]; holds: boolean };

/** Logistic regression of "the report holds the concept" on its sentences' scores, then the cut with the best F1. */
export function fitFusion(reports: readonly Labelled[], unseen: readonly Readings[]): Fusion {
  const pairs = reports.flatMap((report, r) => pairsOf(report, unseen[r] as Readings));
  const [bias, first, second, length] = logistic(pairs);
  const rounded = { bias: round(bias), first: round(first), second: round(second), length: round(length) };
  return { ...given, ...rounded, cut: round(bestCut(pairs, rounded)) };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

function pairsOf(report: Labelled, { linear, cues }: Readings): Pair[] {
  const coded = new Set(report.coded.findings.map((finding) => finding.concept));
  const fired = cues.map((candidates) => new Map(candidates.map((candidate) => [candidate.concept, candidate.score])));
  if (report.sentences.length === 0) return [];
  return conceptIds.map((concept, column) => {
    const scores = report.sentences.map((sentence, i) =>
      sentenceScore(linear[i]?.[column] ?? -20, fired[i]?.get(concept) ?? 0, sentence, given),
    );
    return { terms: reportTerms(scores.toSorted((a, b) => b - a)), holds: coded.has(concept) };
  });
}

/** Newton's method; four unknowns, so ten steps are plenty. */
function logistic(pairs: readonly Pair[]): [number, number, number, number] {
  let beta = [0, 1, 0, 0];
  for (let step = 0; step < 15; step++) {
    const gradient = [0, 0, 0, 0];
    const hessian = gradient.map(() => [0, 0, 0, 0]);
    for (const { terms, holds } of pairs) {
      const x = [1, ...terms];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, xi, i) => sum + xi * (beta[i] ?? 0), 0)));
      x.forEach((xi, i) => {
        gradient[i] = (gradient[i] ?? 0) + xi * ((holds ? 1 : 0) - p);
        x.forEach((xj, j) => ((hessian[i] as number[])[j] = (hessian[i]?.[j] ?? 0) + xi * xj * p * (1 - p)));
      });
    }
    const move = solve(hessian, gradient);
    beta = beta.map((b, i) => b + (move[i] ?? 0));
  }
  return beta as [number, number, number, number];
}

/** Gauss-Jordan elimination with a little ridge. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row.map((x, j) => (i === j ? x + 1e-6 : x)), vector[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const by = pivot[i] || 1;
    for (let k = 0; k < pivot.length; k++) pivot[k] = (pivot[k] ?? 0) / by;
    rows.forEach((row, j) => {
      const factor = row[i] ?? 0;
      if (i !== j) for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}

function bestCut(pairs: readonly Pair[], fusion: Pick<Fusion, 'bias' | 'first' | 'second' | 'length'>): number {
  const scored = pairs
    .map(({ terms: [first, second, length], holds }) => ({
      holds,
      odds: fusion.bias + fusion.first * first + fusion.second * second + fusion.length * length,
    }))
    .toSorted((a, b) => b.odds - a.odds);
  const all = pairs.filter(({ holds }) => holds).length;
  let right = 0;
  let best = { f1: -1, cut: 0 };
  scored.forEach(({ holds, odds }, i) => {
    if (holds) right++;
    const f1 = (2 * right) / (i + 1 + all);
    if (f1 > best.f1) best = { f1, cut: odds };
  });
  return best.cut;
}
