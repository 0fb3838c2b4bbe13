/** Reads what a compiled edge asks, and joins its rows to pairs of findings. */
import { z } from 'zod';
import type { CompiledEdge } from '../motifs/compile.ts';
import type { End, Side } from '../motifs/compile-edge.ts';
import type { Query } from '../motifs/query.ts';
import type { Store, Viewer } from '../store.ts';

const text = z.string();
const row = z.object({ incident: text, a: text.default(''), x: text.default(''), y: text.default('') });
type Row = z.infer<typeof row>;

/** Rows by incident. */
export type Rows = ReadonlyMap<string, readonly Row[]>;
export type Read = (queries: readonly Query[]) => Promise<Rows>;

/** Reads the rows of some queries together; one that was read before is not asked again. */
export function reader(store: Store, viewer: Viewer): Read {
  const known = new Map<string, Promise<Row[]>>();
  const read = (query: Query): Promise<Row[]> => {
    const key = JSON.stringify(query);
    const rows = known.get(key) ?? store.read(viewer, query.cypher, query.params).then((found) => z.array(row).parse(found));
    known.set(key, rows);
    return rows;
  };
  return async (queries) => Map.groupBy((await Promise.all(queries.map(read))).flat(), ({ incident }) => incident);
}

/** Findings that an edge joins: from each to which; '' for an end that may be anything. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

const none: ReadonlySet<string> = new Set();

function grouped(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const by = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    const known = by.get(a);
    if (known === undefined) by.set(a, new Set([b]));
    else known.add(b);
  }
  return by;
}

type Known = { end: End; rows: Rows };
const at = ({ rows }: Known, incident: string) => rows.get(incident) ?? [];
const through = (from: Iterable<string>, next: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Set([...from].flatMap((each) => [...(next.get(each) ?? none)]));

/** The pairs of one incident: along single interactions, which have their other end at the other part. */
function single(from: readonly Known[] | null, to: readonly Known[] | null, incident: string): Pairs {
  if (from === null) return new Map([['', new Set((to ?? []).flatMap((side) => at(side, incident).map(({ a }) => a)))]]);
  if (to === null) return grouped(from.flatMap((side) => at(side, incident).map(({ a }) => [a, ''] as const)));
  return grouped(
    from.flatMap((side) => {
      const other = to.find(({ end }) => end !== side.end);
      const reached = grouped(other === undefined ? [] : at(other, incident).map(({ x, a }) => [x, a] as const));
      return at(side, incident).flatMap(({ a, x }) => [...(reached.get(x) ?? none)].map((b) => [a, b] as const));
    }),
  );
}

/** The pairs of one incident along chains of at most `most` interactions, a step at a time. */
function chained(from: readonly Known[], to: readonly Known[], steps: Rows, incident: string, most: number): Pairs {
  const begins = grouped(from.flatMap((side) => at(side, incident).map(({ a, x }) => [a, x] as const)));
  const reached = grouped(to.flatMap((side) => at(side, incident).map(({ a, x }) => [x, a] as const)));
  const follows = grouped((steps.get(incident) ?? []).map(({ x, y }) => [x, y] as const));
  return new Map(
    [...begins].map(([a, first]) => {
      let seen: ReadonlySet<string> = first;
      for (let length = 1; length < most; length += 1) seen = seen.union(through(seen, follows));
      return [a, through(seen, reached)];
    }),
  );
}

/** The pairs of findings that an edge joins, asked for by incident. */
export async function pairsOf(read: Read, { edge, from, to, steps, anywhere }: CompiledEdge): Promise<(incident: string) => Pairs> {
  const known = (side: readonly Side[] | null): Promise<Known[]> | null =>
    side && Promise.all(side.map(async ({ end, queries }) => ({ end, rows: await read(queries) })));
  if (anywhere !== null) {
    const rows = await read([anywhere]);
    return (incident) => new Map(rows.has(incident) ? [['', new Set([''])]] : []);
  }
  const [begin, end] = await Promise.all([known(from), known(to)]);
  if (steps === null || begin === null || end === null) return (incident) => single(begin, end, incident);
  const between = await read([steps]);
  return (incident) => chained(begin, end, between, incident, edge.within);
}
