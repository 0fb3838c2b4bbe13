/** Fits how the readers' scores are joined, on readings of reports by readers trained on others. */
import { conceptIds } from '../concept-ids.ts';
import { reportTerms, sentenceScore } from '../fuse.ts';
import type { Fusion } from '../fusion.ts';
import { joined } from '../joined.ts';
import { unreadOrganisations } from '../lexicon/unread.ts';
import type { Labelled } from './gold.ts';
import type { Readings } from '../find.ts';

/**
 * Not fitted but chosen, on reports of organisations of which nothing was read to write the lexicon (`lexicon/unread.ts`) and on the bundled
 * corpus: on the others the lexicon looks better than it is (QUALITY.md has the table).
 */
export const given = {
  encoder: 0.6,
  lexicon: 6,
  kinds: { heading: -3, quotation: -3, boilerplate: -9, 'template-prompt': -9, 'action-item': -0.5 },
} as const;
/** The sum of two readers' log-odds runs over a wider range than one's. */
const range = (encoder: number): Pick<Fusion, 'quoteGap' | 'linearAlone'> =>
  encoder > 0 ? { quoteGap: 4.5, linearAlone: -6 } : { quoteGap: 3, linearAlone: -4 };

type Pair = { terms: [number, number, number]; holds: boolean };

/** Differences of F1 below this are chance: of two cuts the one that claims less is taken. */
const asGood = 0.003;
/** Fewer reports than this say too little. */
const enough = 50;

/** How readings become findings where the encoder reads too, and where it cannot. */
export const fitFusions = (reports: readonly Labelled[], unseen: readonly Readings[]): { joined: Fusion; alone: Fusion } => ({
  joined: fitFusion(reports, unseen, given.encoder),
  alone: fitFusion(
    reports,
    unseen.map((readings) => ({ ...readings, encoder: null })),
    0,
  ),
});

/**
 * Logistic regression of "the report holds the concept" on its sentences' scores, on the reports of unread organisations (on all where these are
 * fewer than 50); then the cut with the best F1, unread organisations and all counted alike: on the unread ones alone it is the same from 10 to 14
 * findings a report, and chance would choose.
 */
export function fitFusion(reports: readonly Labelled[], unseen: readonly Readings[], encoder: number): Fusion {
  const all = reports.map((report, r) => pairsOf(report, unseen[r] as Readings, encoder));
  const some = all.filter((_, r) => unreadOrganisations.includes(reports[r]?.organisation ?? ''));
  const unread = (some.length < enough ? all : some).flat();
  const [bias, first, second, length] = logistic(unread);
  const rounded = { bias: round(bias), first: round(first), second: round(second), length: round(length) };
  return { ...given, encoder, ...range(encoder), ...rounded, cut: bestCut([unread, all.flat()], rounded) };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

function pairsOf(report: Labelled, { linear, encoder, cues }: Readings, weight: number): Pair[] {
  const coded = new Set(report.coded.findings.map((finding) => finding.concept));
  const fired = cues.map((candidates) => new Map(candidates.map((candidate) => [candidate.concept, candidate.score])));
  if (report.sentences.length === 0) return [];
  const learned = joined(linear, encoder, weight);
  return conceptIds.map((concept, column) => {
    const scores = report.sentences.map((sentence, i) =>
      sentenceScore(learned[i]?.[column] ?? -20, fired[i]?.get(concept) ?? 0, sentence, given),
    );
    return { terms: reportTerms(scores.toSorted((a, b) => b - a)), holds: coded.has(concept) };
  });
}

/** Newton's method; four unknowns, so twenty steps from nothing are plenty. */
function logistic(pairs: readonly Pair[]): [number, number, number, number] {
  let beta = [0, 0, 0, 0];
  for (let step = 0; step < 20; step++) {
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

/** The log-odds, by steps of .05, at which the mean F1 of the groups is highest; of those within `asGood` of it the highest, which claims least. */
function bestCut(groups: readonly (readonly Pair[])[], fusion: Pick<Fusion, 'bias' | 'first' | 'second' | 'length'>): number {
  const scored = groups.map((pairs) =>
    pairs.map(({ terms: [first, second, length], holds }) => ({
      holds,
      odds: fusion.bias + fusion.first * first + fusion.second * second + fusion.length * length,
    })),
  );
  const cuts = Array.from({ length: 61 }, (_, i) => round(-2.5 + i * 0.05));
  const worth = cuts.map((cut) => scored.reduce((sum, group) => sum + f1(group, cut) / scored.length, 0));
  const best = Math.max(...worth);
  return cuts[worth.findLastIndex((each) => each >= best - asGood)] ?? 0;
}

function f1(pairs: readonly { holds: boolean; odds: number }[], cut: number): number {
  let [right, coded, claimed] = [0, 0, 0];
  for (const { holds, odds } of pairs) {
    if (holds) coded++;
    if (odds >= cut) claimed++;
    if (holds && odds >= cut) right++;
  }
  return (2 * right) / Math.max(1, coded + claimed);
}
