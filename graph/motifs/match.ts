import { carries } from '../likely.ts';
import { fits } from './fits.ts';
import type { Arrow, Matchable } from './incident-facts.ts';
import { wayOf } from './joins.ts';
import type { Edge, Motif, Part, Shape } from './motif.ts';

/** Where a motif lies in an incident. */
export type Match<F extends Matchable = Matchable, X extends Arrow = Arrow> = {
  /** Place of the shape in the motif's `any`. */
  shape: number;
  /** That of the least sure finding or interaction that it needs; optional ones do not count. */
  confidence: number;
  /** Required parts in their order, then the optional ones that are there. */
  parts: { part: Part; finding: F }[];
  /** Required edges in their order, then the optional ones that are there; more than one interaction where the edge is a path. */
  edges: { edge: Edge; interactions: readonly X[] }[];
};

type Facts<F, X> = { findings: readonly F[]; arrows: readonly X[] };
type Bound<F> = ReadonlyMap<string, F>;
type Way<X> = { edge: Edge; interactions: readonly X[]; confidence: number };

function way<F extends Matchable, X extends Arrow>(edge: Edge, { arrows }: Facts<F, X>, at: Bound<F>): Way<X> | null {
  const end = (name: string | null) => (name === null ? undefined : at.get(name));
  const found = wayOf(edge, arrows, end(edge.from), end(edge.to));
  return found && { edge, interactions: found.arrows, confidence: found.confidence };
}

const names = ({ from, to }: Edge, part: string) => from === part || to === part;

/** The ways of a further part's edges, once a finding stands for it; null where one has none. */
function waysWith<F extends Matchable, X extends Arrow>(
  part: Part,
  finding: F,
  edges: readonly Edge[],
  facts: Facts<F, X>,
  bound: Bound<F>,
): Way<X>[] | null {
  const at = new Map(bound).set(part.name, finding);
  const ways = edges.filter((edge) => names(edge, part.name)).map((edge) => way(edge, facts, at));
  return ways.includes(null) ? null : ways.filter((each) => each !== null);
}

/** Is something there that must not be: a way of a forbidden edge, or a further finding for a forbidden part with its edges? */
function isForbidden<F extends Matchable, X extends Arrow>(shape: Shape, facts: Facts<F, X>, bound: Bound<F>): boolean {
  const parts = shape.parts.filter(({ presence }) => presence === 'forbidden');
  const edges = shape.edges.filter(({ presence }) => presence === 'forbidden');
  const own = edges.filter((edge) => !parts.some(({ name }) => names(edge, name)));
  const taken = new Set(bound.values());
  return (
    own.some((edge) => way(edge, facts, bound) !== null) ||
    parts.some((part) =>
      facts.findings.some((each) => !taken.has(each) && fits(part, each) && waysWith(part, each, edges, facts, bound) !== null),
    )
  );
}

/** The optional parts and edges that are there, each part by the surest finding that is still free. */
function optional<F extends Matchable, X extends Arrow>(shape: Shape, facts: Facts<F, X>, bound: Bound<F>) {
  const at = new Map(bound);
  const edges = shape.edges.filter(({ presence }) => presence === 'optional');
  const parts = shape.parts.filter(({ presence }) => presence === 'optional');
  const ways = edges.filter((edge) => !parts.some(({ name }) => names(edge, name))).flatMap((edge) => way(edge, facts, at) ?? []);
  for (const part of parts) {
    let best: { finding: F; ways: Way<X>[] } | null = null;
    for (const finding of facts.findings) {
      if ([...at.values()].includes(finding) || !fits(part, finding) || (best !== null && finding.confidence <= best.finding.confidence))
        continue;
      const found = waysWith(part, finding, edges, facts, bound);
      if (found !== null) best = { finding, ways: found };
    }
    if (best === null) continue;
    at.set(part.name, best.finding);
    ways.push(...best.ways);
  }
  const there = parts.flatMap((part) => {
    const finding = at.get(part.name);
    return finding === undefined ? [] : [{ part, finding }];
  });
  return { parts: there, ways };
}

/** The surest binding of a shape that is surer than `than`; of equal ones the first, by the order of parts and findings. */
function surest<F extends Matchable, X extends Arrow>(shape: Shape, facts: Facts<F, X>, than: number) {
  const parts = shape.parts.filter(({ presence }) => presence === 'required');
  const edges = shape.edges.filter(({ presence }) => presence === 'required');
  const candidates = parts.map((part) => facts.findings.filter((finding) => fits(part, finding)));
  if (candidates.some((list) => list.length === 0)) return null;
  const place = new Map(parts.map(({ name }, n) => [name, n]));
  const lastEnd = ({ from, to }: Edge) => Math.max(...[from, to].map((end) => (end === null ? -1 : (place.get(end) ?? -1))));
  /** Edges to look at once the part of that place stands; those without a named end before all. */
  const dueAt = (n: number) => edges.filter((edge) => lastEnd(edge) === n);
  let best: { bound: Map<string, F>; ways: Way<X>[]; confidence: number } | null = null;

  const extend = (bound: Map<string, F>, ways: readonly Way<X>[], confidence: number): void => {
    const due = dueAt(bound.size - 1).map((edge) => way(edge, facts, bound));
    if (due.includes(null)) return;
    const found = [...ways, ...due.filter((each) => each !== null)];
    const sure = Math.min(confidence, ...found.map((each) => each.confidence));
    if (sure <= (best?.confidence ?? than)) return;
    const part = parts[bound.size];
    if (part === undefined) {
      if (!isForbidden(shape, facts, bound)) best = { bound, ways: found, confidence: sure };
      return;
    }
    const taken = new Set(bound.values());
    for (const finding of candidates[bound.size] ?? [])
      if (!taken.has(finding)) extend(new Map(bound).set(part.name, finding), found, Math.min(sure, finding.confidence));
  };
  extend(new Map(), [], Infinity);
  return best as { bound: Map<string, F>; ways: Way<X>[]; confidence: number } | null;
}

/**
 * The surest place of a motif in one incident, null where it does not hold; of equally sure ones the first, by the order of shapes, parts
 * and findings. Only findings that may carry a pattern are there.
 */
export function match<F extends Matchable, X extends Arrow>(
  motif: Motif,
  findings: readonly F[],
  arrows: readonly X[],
): Match<F, X> | null {
  const facts = { findings: findings.filter(carries), arrows };
  let best: Match<F, X> | null = null;
  motif.any.forEach((shape, n) => {
    const found = surest(shape, facts, best?.confidence ?? -1);
    if (found === null) return;
    const extra = optional(shape, facts, found.bound);
    const ordered = shape.edges
      .filter(({ presence }) => presence === 'required')
      .map((edge) => found.ways.find((each) => each.edge === edge));
    best = {
      shape: n,
      confidence: found.confidence,
      parts: shape.parts
        .flatMap((part) => {
          const finding = found.bound.get(part.name);
          return finding === undefined ? [] : [{ part, finding }];
        })
        .concat(extra.parts),
      edges: [...ordered.filter((each) => each !== undefined), ...extra.ways].map(({ edge, interactions }) => ({ edge, interactions })),
    };
  });
  return best;
}
