import { z } from 'zod';
import { compile } from '../motifs/compile.ts';
import type { CompiledEdge, CompiledShape } from '../motifs/compile.ts';
import type { Motif } from '../motifs/motif.ts';
import type { Query } from '../motifs/query.ts';
import type { Store, Viewer } from '../store.ts';

const rowOf = z.object({
  incident: z.string(),
  a: z.string().default(''),
  b: z.string().default(''),
  x: z.string().default(''),
  y: z.string().default(''),
});
type Rows = ReadonlyMap<string, readonly z.infer<typeof rowOf>[]>;
type Read = (query: Query) => Promise<Rows>;

/** Pairs of findings that an edge joins, by incident; an end that may be anything is ''. */
type Pairs = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

const pairUp = (pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const by = new Map<string, Set<string>>();
  for (const [a, b] of pairs) by.set(a, (by.get(a) ?? new Set()).add(b));
  return by;
};

const reader =
  (store: Store, viewer: Viewer): Read =>
  async ({ cypher, params }) =>
    Map.groupBy(z.array(rowOf).parse(await store.read(viewer, cypher, params)), ({ incident }) => incident);

/** Follows the chains of one incident, a step at a time from each finding that one begins at. */
function chains(first: Rows, next: Rows, last: Rows, incident: string, most: number): Map<string, Set<string>> {
  const follows = pairUp((next.get(incident) ?? []).map(({ x, y }) => [x, y]));
  const reaches = pairUp((last.get(incident) ?? []).map(({ x, a }) => [x, a]));
  const begins = pairUp((first.get(incident) ?? []).map(({ a, x }) => [a, x]));
  return new Map(
    [...begins].map(([a, from]) => {
      let seen = from;
      for (let length = 1; length < most; length += 1) seen = new Set([...seen, ...[...seen].flatMap((x) => [...(follows.get(x) ?? [])])]);
      return [a, new Set([...seen].flatMap((x) => [...(reaches.get(x) ?? [])]))];
    }),
  );
}

async function pairsOf(read: Read, { edge, query, path }: CompiledEdge): Promise<Pairs> {
  if (path === null) return new Map([...(await read(query))].map(([incident, rows]) => [incident, pairUp(rows.map(({ a, b }) => [a, b]))]));
  const [first, next, last] = await Promise.all([read(path.first), read(path.next), read(path.last)]);
  return new Map([...first.keys()].map((incident) => [incident, chains(first, next, last, incident, edge.within)]));
}

/** The incidents, of these, that a shape holds in. */
async function holdingShape(read: Read, shape: CompiledShape, incidents: ReadonlySet<string>): Promise<string[]> {
  const [edges, parts] = await Promise.all([
    Promise.all(shape.edges.map(async (each) => ({ edge: each.edge, pairs: await pairsOf(read, each) }))),
    Promise.all(shape.parts.map(async ({ part, query }) => ({ part, rows: query === null ? null : await read(query) }))),
  ]);
  type Known = (typeof edges)[number];
  const joins = ({ edge, pairs }: Known, incident: string, at: ReadonlyMap<string, string>) =>
    pairs
      .get(incident)
      ?.get(edge.from === null ? '' : (at.get(edge.from) ?? ''))
      ?.has(edge.to === null ? '' : (at.get(edge.to) ?? '')) ?? false;
  /** Findings that may stand for a part: those of its query, or of any one of its edges. */
  const domain = ({ part, rows }: (typeof parts)[number], incident: string): string[] => {
    if (rows !== null) return (rows.get(incident) ?? []).map(({ a }) => a);
    const told = edges.find(({ edge }) => edge.presence === part.presence && (edge.from === part.name || edge.to === part.name));
    const pairs = told?.pairs.get(incident) ?? new Map<string, ReadonlySet<string>>();
    return told?.edge.from === part.name ? [...pairs.keys()] : [...new Set([...pairs.values()].flatMap((each) => [...each]))];
  };
  const required = parts.filter(({ part }) => part.presence === 'required');
  const forbidden = parts.filter(({ part }) => part.presence === 'forbidden');
  const needed = edges.filter(({ edge }) => edge.presence === 'required');
  const isTheirs = ({ edge }: Known) => forbidden.some(({ part }) => edge.from === part.name || edge.to === part.name);
  const against = edges.filter((each) => each.edge.presence === 'forbidden' && !isTheirs(each));
  const isSettled = ({ edge }: Known, at: ReadonlyMap<string, string>) => [edge.from, edge.to].every((end) => end === null || at.has(end));

  const isForbidden = (incident: string, at: ReadonlyMap<string, string>): boolean => {
    const taken = new Set(at.values());
    return (
      against.some((each) => joins(each, incident, at)) ||
      forbidden.some((each) =>
        domain(each, incident).some((finding) => {
          const own = edges.filter(({ edge }) => edge.from === each.part.name || edge.to === each.part.name);
          const further = new Map(at).set(each.part.name, finding);
          return !taken.has(finding) && own.every((edge) => joins(edge, incident, further));
        }),
      )
    );
  };
  const stands = (incident: string, at: ReadonlyMap<string, string>): boolean => {
    const next = required[at.size];
    if (next === undefined) return !isForbidden(incident, at);
    const taken = new Set(at.values());
    return domain(next, incident).some((finding) => {
      if (taken.has(finding)) return false;
      const further = new Map(at).set(next.part.name, finding);
      const due = needed.filter(({ edge }) => edge.from === next.part.name || edge.to === next.part.name);
      return due.every((each) => !isSettled(each, further) || joins(each, incident, further)) && stands(incident, further);
    });
  };
  const free = needed.filter(({ edge }) => edge.from === null && edge.to === null);
  return [...incidents].filter((incident) => free.every((each) => joins(each, incident, new Map())) && stands(incident, new Map()));
}

/** Which of these incidents a motif holds in, as the viewer sees them: the graph is asked for its edges and parts, and their rows are joined. */
export async function holding(store: Store, viewer: Viewer, motif: Motif, incidents: Iterable<string>): Promise<Set<string>> {
  const read = reader(store, viewer);
  let left = new Set(incidents);
  const held = new Set<string>();
  for (const shape of compile(motif)) {
    for (const incident of await holdingShape(read, shape, left)) held.add(incident);
    left = left.difference(held);
  }
  return held;
}
