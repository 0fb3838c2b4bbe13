import { matchPatterns } from '../../../graph/motifs/patterns.ts';
import type { Finding } from '../../../schema/coded.ts';
import type { Coded as Scored } from '../../evaluate/score.ts';
import { score } from '../../evaluate/score.ts';
import type { Readings } from '../find.ts';
import { assemble } from '../find.ts';
import { unreadOrganisations } from '../lexicon/unread.ts';
import { fitAttributes } from './fit-attributes.ts';
import { fitGuard } from './fit-guard.ts';
import { fitFusion, fitFusions, given } from './fit-fusion.ts';
import { fitInteractionModels, lessons } from './fit-interactions.ts';
import { foldCount, folds } from './folds.ts';
import { foundIn } from './found-attributes.ts';
import type { Labelled } from './gold.ts';
import type { WrittenSentence } from './written-sentence.ts';
import { reliability } from './reliability.ts';

/** Reports of each side of a comparison. */
type Pair = [coded: Scored, predicted: Scored];

/** How many training reports hold a concept, in bands: rare concepts are the hard ones. */
const bands = [
  [1, 15],
  [16, 29],
  [30, 59],
  [60, 119],
  [120, 10_000],
] as const;

/**
 * The figures of the whole way from readings to findings, one line each, on reports that nothing trained has seen: `readings[r]` come from
 * readers trained on other folds than that of report r, and fusion and attributes are fitted on the other folds too.
 */
export function crossValidated(reports: readonly Labelled[], readings: readonly Readings[], written: readonly WrittenSentence[]): string[] {
  const encoder = readings.some((each) => each.encoder !== null) ? given.encoder : 0;
  const fold = folds(reports);
  // What findings look like to the interactions depends on a handful of numbers of the fusion: those of all reports do.
  const fusions = fitFusions(reports, readings);
  const usual = encoder > 0 ? fusions.joined : fusions.alone;
  const taught = lessons(reports, readings, fusions, fitAttributes(reports, foundIn(reports, readings, usual)));
  const pairs: Pair[] = [];
  const unread: Pair[] = [];
  const told: [Scored, Finding[]][] = [];
  for (let k = 0; k < foldCount; k++) {
    const others = reports.flatMap((_, r) => (fold[r] === k ? [] : [r]));
    const of = <T>(all: readonly T[]): T[] => others.map((r) => all[r] as T);
    const fusion = fitFusion(of(reports), of(readings), encoder);
    const by = {
      fusion,
      attributes: fitAttributes(of(reports), foundIn(of(reports), of(readings), fusion)),
      asserted: fitGuard(of(reports), written),
      interactions: fitInteractionModels(taught, others),
    };
    reports.forEach(({ document, sentences, coded, organisation }, r) => {
      const seen = readings[r];
      if (fold[r] !== k || seen === undefined) return;
      const { findings, interactions } = assemble(document, sentences, seen, by);
      const pair: Pair = [coded, { findings, interactions, patterns: matchPatterns(findings, interactions) }];
      pairs.push(pair);
      if (!unreadOrganisations.includes(organisation)) return;
      unread.push(pair);
      told.push([coded, findings]);
    });
  }
  return [
    'measure                          precision recall F1/acc [95 %]',
    ...table(pairs),
    ...byFrequency(pairs),
    `of organisations not read to write the lexicon (${unread.length} reports):`,
    ...(unread.length > 0 ? [...table(unread), ...reliability(told)] : []),
  ];
}

const table = (pairs: readonly Pair[]): string[] =>
  score(pairs).map(
    ({ name, precision, recall, value, low, high }) =>
      `${name.padEnd(32)} ${show(precision)} ${show(recall)} ${show(value)} [${show(low)}, ${show(high)}]`,
  );

const show = (x: number | null): string => (x === null || Number.isNaN(x) ? '    -' : x.toFixed(3));

function byFrequency(pairs: readonly Pair[]): string[] {
  const holders = new Map<string, number>();
  for (const [coded] of pairs) for (const concept of conceptsOf(coded)) holders.set(concept, (holders.get(concept) ?? 0) + 1);
  return bands.map(([from, to]) => {
    const within = (coded: Scored): Set<string> =>
      new Set([...conceptsOf(coded)].filter((concept) => (holders.get(concept) ?? 0) >= from && (holders.get(concept) ?? 0) <= to));
    let both = 0;
    let all = 0;
    for (const [coded, predicted] of pairs) {
      both += within(coded).intersection(within(predicted)).size;
      all += within(coded).size + within(predicted).size;
    }
    return `concepts held by ${from} to ${to} reports: F1 ${show((2 * both) / all)}`;
  });
}

const conceptsOf = (coded: Scored): Set<string> => new Set(coded.findings.map(({ concept }) => concept));
