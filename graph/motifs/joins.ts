/** When an interaction joins findings, and which chain of interactions joins them best. */
import type { Edge } from './motif.ts';
import type { Arrow, Matchable } from './incident-facts.ts';

type End = 'source' | 'target';
const both: readonly End[] = ['source', 'target'];

/** An end stands for a finding by its reference; without one, where the interaction's sentence also proves the finding. */
function standsFor(arrow: Arrow, end: End, finding: Matchable): boolean {
  const ref = end === 'source' ? arrow.sourceRef : arrow.targetRef;
  if (ref !== null) return ref === finding.id;
  const [from, to] = arrow.span;
  return arrow.report === finding.report && finding.spans.some(([start, end_]) => start < to && from < end_);
}

/** The thing at an end: a finding, or what a phrase names. */
const thing = (arrow: Arrow, end: End): string => {
  const ref = end === 'source' ? arrow.sourceRef : arrow.targetRef;
  const phrase = end === 'source' ? arrow.source : arrow.target;
  return ref ?? `"${phrase.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()}`;
};

/** Whether the first arrow of a chain leaves a finding, the next takes over from the one before, and the last reaches a finding. */
type Chain = {
  leaves: (x: Arrow, a: Matchable) => boolean;
  follows: (x: Arrow, y: Arrow) => boolean;
  reaches: (x: Arrow, b: Matchable) => boolean;
};

const along: Chain = {
  leaves: (x, a) => standsFor(x, 'source', a),
  follows: (x, y) => thing(x, 'target') === thing(y, 'source'),
  reaches: (x, b) => standsFor(x, 'target', b),
};
const touches = (x: Arrow, a: Matchable) => both.some((end) => standsFor(x, end, a));
const eitherWay: Chain = {
  leaves: touches,
  follows: (x, y) => both.some((end) => both.some((other) => thing(x, end) === thing(y, other))),
  reaches: touches,
};

/** Does one arrow go between the two? An end that is undefined may be anything. */
function isBetween(arrow: Arrow, a: Matchable | undefined, b: Matchable | undefined, undirected: boolean): boolean {
  const goes = (from: End, to: End) => (a === undefined || standsFor(arrow, from, a)) && (b === undefined || standsFor(arrow, to, b));
  return goes('source', 'target') || (undirected && goes('target', 'source'));
}

const surest = <T>(items: readonly T[], sure: (item: T) => number): T | null =>
  items.reduce<T | null>((best, item) => (best === null || sure(item) > sure(best) ? item : best), null);

type Way<X> = { arrows: readonly X[]; confidence: number };

/** The chain of at most `most` arrows whose least sure one is surest, of equal ones the shortest. */
function chained<X extends Arrow>(arrows: readonly X[], a: Matchable, b: Matchable, most: number, by: Chain): Way<X> | null {
  let ways: (Way<X> & { last: X })[] = arrows
    .filter((x) => by.leaves(x, a))
    .map((x) => ({ arrows: [x], confidence: x.confidence, last: x }));
  let best: Way<X> | null = null;
  for (let length = 1; ways.length > 0; length += 1) {
    const way = surest(
      ways.filter(({ last }) => by.reaches(last, b)),
      ({ confidence }) => confidence,
    );
    if (way !== null && (best === null || way.confidence > best.confidence)) best = { arrows: way.arrows, confidence: way.confidence };
    if (length === most) break;
    const before = ways;
    // the surest way to each arrow is enough: what comes after depends on the arrow alone
    ways = arrows.flatMap((x) => {
      const from = surest(
        before.filter(({ last, arrows: seen }) => !seen.includes(x) && by.follows(last, x)),
        ({ confidence }) => confidence,
      );
      return from === null ? [] : [{ arrows: [...from.arrows, x], confidence: Math.min(from.confidence, x.confidence), last: x }];
    });
  }
  return best;
}

/**
 * The surest way from one finding to the other that an edge allows, null where there is none. An end that is undefined may be anything
 * (only edges of one interaction have such). With equal sureness the shortest way counts, then the first.
 */
export function wayOf<X extends Arrow>(
  edge: Edge,
  arrows: readonly X[],
  a: Matchable | undefined,
  b: Matchable | undefined,
): Way<X> | null {
  const { types } = edge;
  const allowed = types === null ? arrows : arrows.filter(({ type }) => types.includes(type));
  if (edge.within > 1 && a !== undefined && b !== undefined)
    return chained(allowed, a, b, edge.within, edge.undirected ? eitherWay : along);
  const arrow = surest(
    allowed.filter((x) => isBetween(x, a, b, edge.undirected)),
    ({ confidence }) => confidence,
  );
  return arrow === null ? null : { arrows: [arrow], confidence: arrow.confidence };
}
