/**
 * Writes component-weights.ts and tells how often a phrase shares a word with the one coded by hand:
 *
 *     node ingest/find/training/fit-components.ts GOLD_TRAIN --corpus DIR [--held-out GOLD_DEV]
 *
 * Counted are the findings whose concept and place are right. The table (standard error) is by five folds grouped by organisation, each judged
 * by weights from the other four; the weights are those of all, rounded to a tenth. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { samePlace } from '../../evaluate/same-place.ts';
import { candidates, componentCut } from '../component.ts';
import { facetOf } from '../concept-ids.ts';
import { find } from '../find.ts';
import { functionWords } from '../function-words.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import { trained } from '../trained.ts';
import { foldCount, folds } from './folds.ts';
import type { Labelled } from './gold.ts';
import { readLabelled } from './gold.ts';

type Weights = Record<string, number>;
/** A phrase that was offered, and whether it agrees with the coded component. */
type Offer = { signs: string[]; right: boolean };
type Row = { facet: string; fold: number; offers: Offer[] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, 'held-out': { type: 'string' } },
});
const [gold] = positionals;
if (gold === undefined || values.corpus === undefined) {
  console.error('usage: fit-components.ts GOLD_TRAIN --corpus DIR [--held-out GOLD_DEV]');
  process.exit(2);
}

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !functionWords.has(word));
const agree = (some: string, other: string): boolean => {
  const seen = new Set(contentWords(some));
  return contentWords(other).some((word) => seen.has(word));
};

function rowsOf(reports: readonly Labelled[], fold: readonly number[]): Row[] {
  return reports.flatMap((report, i) =>
    find(report.document, report.sentences, trained()).findings.flatMap(({ concept, quotes: [quote = ''], spans: [span] }): Row[] => {
      const coded = report.coded.findings.filter((one) => one.concept === concept && one.quotes.some((other) => samePlace(other, quote)));
      const sentence = report.sentences.find(({ start, end }) => span !== undefined && start <= span[0] && end >= span[1]);
      if (coded.length === 0 || sentence === undefined) return [];
      const cue = readByCues(sentence).find((one) => one.concept === concept)?.cue ?? null;
      const place = { plain: sentence.plain, raw: report.document.text.slice(sentence.start, sentence.end), cue };
      const offers = candidates(concept, place).map(({ phrase, signs }) => ({
        signs: ['any', ...signs],
        right: coded.some(({ component }) => component && agree(component, sentence.plain.slice(phrase.start, phrase.end))),
      }));
      return [{ facet: facetOf(concept), fold: fold[i] ?? 0, offers }];
    }),
  );
}

/** Logistic regression by batches of all, with a step of its own for each weight. */
function fit(rows: readonly Row[]): Weights {
  const offers = rows.flatMap((row) => row.offers);
  const weights: Weights = {};
  const steps: Weights = {};
  for (let round = 0; round < 120; round++) {
    const slope: Weights = {};
    for (const { signs, right } of offers) {
      const off = 1 / (1 + Math.exp(-sum(weights, signs))) - (right ? 1 : 0);
      for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + off;
    }
    for (const [sign, total] of Object.entries(slope)) {
      const mean = (total + 3 * (weights[sign] ?? 0)) / offers.length;
      steps[sign] = (steps[sign] ?? 0) + mean * mean;
      weights[sign] = (weights[sign] ?? 0) - (0.3 * mean) / Math.sqrt(steps[sign] + 1e-12);
    }
  }
  return weights;
}
const sum = (weights: Weights, signs: readonly string[]): number => signs.reduce((total, sign) => total + (weights[sign] ?? 0), 0);

/** Precision and coverage by facet, where each row is judged by the weights of its fold. */
function tell(title: string, rows: readonly Row[], weightsOf: (row: Row) => Weights): void {
  const judged = rows.map((row) => {
    const scored = row.offers.map((offer) => ({ ...offer, score: sum(weightsOf(row), offer.signs) }));
    const best = scored.toSorted((a, b) => b.score - a.score)[0];
    return { facet: row.facet, shown: best !== undefined && best.score >= componentCut, right: best?.right ?? false };
  });
  for (const facet of ['all', ...new Set(rows.map((row) => row.facet))].toSorted()) {
    const of = judged.filter((row) => facet === 'all' || row.facet === facet);
    const shown = of.filter((row) => row.shown);
    const right = shown.filter((row) => row.right).length;
    console.error(
      `${title} ${facet.padEnd(17)} precision ${(right / shown.length).toFixed(3)} coverage ${(shown.length / of.length).toFixed(3)} of ${of.length}`,
    );
  }
}

const reports = readLabelled(gold, values.corpus);
const rows = rowsOf(reports, folds(reports));
const byFold = Array.from({ length: foldCount }, (_, fold) => fit(rows.filter((row) => row.fold !== fold)));
const rounded = Object.entries(fit(rows))
  .map(([sign, weight]): [string, number] => [sign, Math.round(weight * 10) / 10])
  .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
tell('folds', rows, (row) => byFold[row.fold] ?? {});
if (values['held-out'] !== undefined) {
  const held = readLabelled(values['held-out'], values.corpus);
  tell('held out', rowsOf(held, []), () => Object.fromEntries(rounded));
}
const lines = rounded.map(([sign, weight]) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${weight === 0 ? 0 : weight},\n`);
writeFileSync(
  new URL('../component-weights.ts', import.meta.url),
  `/** What each sign of component.ts adds to the log-odds of a phrase; written by training/fit-components.ts. */
export const componentWeights: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`,
);
