/**
 * Scores findings against findings coded by hand. The measures are those of the gold's own scorer: counts are micro-averaged over
 * reports, a finding is judged by its first three quotes, and the interval is a bootstrap over reports (95 %).
 */
import { facets } from '../../schema/generated/vocabulary.ts';
import { anySamePlace, headShared, samePlace } from './same-place.ts';

export type CodedFinding = { concept: string; role?: string; outcome?: string; effect?: string; quotes: string[] };
export type CodedInteraction = { type: string; source: string; target: string; quote: string };
/** The part of a coded report that is scored. */
export type Coded = { findings: CodedFinding[]; interactions: CodedInteraction[]; patterns: { id: string }[] };

/** Right, missed and wrongly claimed. */
type Hits = { tp: number; fn: number; fp: number };
/** Right out of all that could be compared. */
type Share = { right: number; of: number };
type Counts = Hits | Share;

export type Measure = { name: string; precision: number | null; recall: number | null; value: number; low: number; high: number };

const facetOf = (concept: string) => concept.split('/')[0] ?? '';
const attributeOf = (finding: CodedFinding) => finding.role ?? finding.outcome ?? finding.effect ?? null;
const shown = (finding: CodedFinding) => finding.quotes.slice(0, 3);

/** Pairs each gold item with at most one predicted item. */
function pairs<T>(gold: readonly T[], predicted: readonly T[], match: (g: T, p: T) => boolean): [T, T][] {
  const free = new Set(predicted);
  return gold.flatMap((g): [T, T][] => {
    for (const p of free) {
      if (!match(g, p)) continue;
      free.delete(p);
      return [[g, p]];
    }
    return [];
  });
}

const paired = <T>(gold: readonly T[], predicted: readonly T[], match: (g: T, p: T) => boolean): Hits => {
  const tp = pairs(gold, predicted, match).length;
  return { tp, fn: gold.length - tp, fp: predicted.length - tp };
};

const sets = (gold: readonly string[], predicted: readonly string[]): Hits => {
  const [g, p] = [new Set(gold), new Set(predicted)];
  const tp = g.intersection(p).size;
  return { tp, fn: g.size - tp, fp: p.size - tp };
};

/** Of the sentences shown for a concept, how many prove it, and how many of those that do were shown. */
function quotes(gold: Coded, predicted: Coded): Hits {
  const total: Hits = { tp: 0, fn: 0, fp: 0 };
  for (const concept of new Set([...gold.findings, ...predicted.findings].map((finding) => finding.concept))) {
    const of = (coded: Coded) => coded.findings.filter((finding) => finding.concept === concept).flatMap((finding) => finding.quotes);
    const [g, p] = [of(gold), of(predicted)];
    const right = p.filter((quote) => anySamePlace([quote], g)).length;
    total.tp += right;
    total.fp += p.length - right;
    total.fn += g.filter((quote) => !anySamePlace([quote], p)).length;
  }
  return total;
}

/** All counts of one report, by measure. */
function counts(gold: Coded, predicted: Coded): Record<string, Counts> {
  const concepts = (coded: Coded) => coded.findings.map((finding) => finding.concept);
  const attributes = pairs(gold.findings, predicted.findings, (g, p) => g.concept === p.concept && attributeOf(g) !== null);
  const outcomes = attributes.filter(([g]) => facetOf(g.concept) === 'safety-mechanism');
  const sameArrow = (g: CodedInteraction, p: CodedInteraction) => g.type === p.type && samePlace(g.quote, p.quote);
  return {
    concepts: sets(concepts(gold), concepts(predicted)),
    ...Object.fromEntries(
      facets.map(({ id }) => [
        `concepts: ${id}`,
        sets(
          concepts(gold).filter((concept) => facetOf(concept) === id),
          concepts(predicted).filter((concept) => facetOf(concept) === id),
        ),
      ]),
    ),
    evidence: paired(gold.findings, predicted.findings, (g, p) => g.concept === p.concept && anySamePlace(g.quotes, shown(p))),
    'evidence: facet only': paired(
      gold.findings,
      predicted.findings,
      (g, p) => facetOf(g.concept) === facetOf(p.concept) && anySamePlace(g.quotes, shown(p)),
    ),
    quotes: quotes(gold, predicted),
    attributes: { right: attributes.filter(([g, p]) => attributeOf(g) === attributeOf(p)).length, of: attributes.length },
    'attributes: mechanism outcome': { right: outcomes.filter(([g, p]) => g.outcome === p.outcome).length, of: outcomes.length },
    interactions: paired(gold.interactions, predicted.interactions, sameArrow),
    'interactions: strict': paired(
      gold.interactions,
      predicted.interactions,
      (g, p) => sameArrow(g, p) && headShared(g.source, p.source) && headShared(g.target, p.target),
    ),
    'interactions: place only': paired(gold.interactions, predicted.interactions, (g, p) => samePlace(g.quote, p.quote)),
    patterns: sets(
      gold.patterns.map(({ id }) => id),
      predicted.patterns.map(({ id }) => id),
    ),
  };
}

const add = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) =>
    'of' in a && 'of' in b
      ? { right: a.right + b.right, of: a.of + b.of }
      : 'tp' in a && 'tp' in b
        ? { tp: a.tp + b.tp, fn: a.fn + b.fn, fp: a.fp + b.fp }
        : a,
  );

const value = (c: Counts): number => ('of' in c ? c.right / c.of : (2 * c.tp) / (2 * c.tp + c.fp + c.fn));

/** The generator of the gold's scorer, so that the intervals agree with it to the digit. */
function generator(): () => number {
  let seed = 1;
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

/** Scores pairs of [gold, predicted] reports; throws on an empty list. NaN where a measure has nothing to count. */
export function score(reports: readonly (readonly [Coded, Coded])[]): Measure[] {
  const all = reports.map(([gold, predicted]) => counts(gold, predicted));
  const [first] = all;
  if (first === undefined) throw new Error('score: no reports to score');
  const random = generator();
  return Object.keys(first).map((name) => {
    const each = all.map((report) => report[name]).filter((c) => c !== undefined);
    const total = add(each);
    const samples = Array.from({ length: 1000 }, () => value(add(each.map(() => each[Math.floor(random() * each.length)] ?? total))))
      .filter((x) => !Number.isNaN(x))
      .toSorted((a, b) => a - b);
    const at = (share: number) => samples[Math.floor(samples.length * share)] ?? Number.NaN;
    const hits = 'tp' in total ? total : null;
    return {
      name,
      precision: hits && hits.tp / (hits.tp + hits.fp),
      recall: hits && hits.tp / (hits.tp + hits.fn),
      value: value(total),
      low: at(0.025),
      high: at(0.975),
    };
  });
}
