import { compile } from '../motifs/compile.ts';
import type { CompiledShape } from '../motifs/compile.ts';
import type { Edge, Motif, Part } from '../motifs/motif.ts';
import type { Store, Viewer } from '../store.ts';
import { pairsOf, reader } from './joined-rows.ts';
import type { Pairs, Read } from './joined-rows.ts';

/** What the graph says of one incident: the pairs that each edge joins, and the findings of each part that stands alone. */
type Told = { edges: readonly { edge: Edge; pairs: Pairs }[]; parts: readonly { part: Part; alone: readonly string[] | null }[] };
type At = ReadonlyMap<string, string>;

const names = ({ from, to }: Edge, part: string) => from === part || to === part;

function joins({ edge, pairs }: Told['edges'][number], at: At): boolean {
  const end = (name: string | null) => (name === null ? '' : at.get(name));
  const [from, to] = [end(edge.from), end(edge.to)];
  return from !== undefined && to !== undefined && (pairs.get(from)?.has(to) ?? false);
}

/** The findings that may stand for a part: those found for it alone, or at the ends of its first edge. */
function domain({ edges }: Told, { part, alone }: Told['parts'][number]): readonly string[] {
  if (alone !== null) return alone;
  const first = edges.find(({ edge }) => edge.presence === part.presence && names(edge, part.name));
  if (first === undefined) return [];
  return first.edge.from === part.name ? [...first.pairs.keys()] : [...new Set([...first.pairs.values()].flatMap((to) => [...to]))];
}

/** Is something there that must not be, beside what stands for the required parts? */
function isForbidden(told: Told, at: At): boolean {
  const parts = told.parts.filter(({ part }) => part.presence === 'forbidden');
  const edges = told.edges.filter(({ edge }) => edge.presence === 'forbidden');
  const taken = new Set(at.values());
  return (
    edges.some((each) => !parts.some(({ part }) => names(each.edge, part.name)) && joins(each, at)) ||
    parts.some((each) =>
      domain(told, each).some((finding) => {
        const further = new Map(at).set(each.part.name, finding);
        return !taken.has(finding) && edges.every((own) => !names(own.edge, each.part.name) || joins(own, further));
      }),
    )
  );
}

/** Can the required parts that are left be bound to different findings, with all their edges and nothing forbidden? */
function stands(told: Told, at: At): boolean {
  const next = told.parts.filter(({ part }) => part.presence === 'required')[at.size];
  if (next === undefined) return !isForbidden(told, at);
  const taken = new Set(at.values());
  return domain(told, next).some((finding) => {
    if (taken.has(finding)) return false;
    const further = new Map(at).set(next.part.name, finding);
    const due = told.edges.filter(
      ({ edge }) =>
        edge.presence === 'required' &&
        names(edge, next.part.name) &&
        [edge.from, edge.to].every((end) => end === null || further.has(end)),
    );
    return due.every((each) => joins(each, further)) && stands(told, further);
  });
}

/** The incidents, of these, that a shape holds in. */
async function holdingShape(read: Read, shape: CompiledShape, incidents: ReadonlySet<string>): Promise<string[]> {
  const [edges, parts] = await Promise.all([
    Promise.all(shape.edges.map(async (each) => ({ edge: each.edge, pairs: await pairsOf(read, each) }))),
    Promise.all(shape.parts.map(async ({ part, query }) => ({ part, rows: query === null ? null : await read([query]) }))),
  ]);
  return [...incidents].filter((incident) => {
    const told: Told = {
      edges: edges.map(({ edge, pairs }) => ({ edge, pairs: pairs(incident) })),
      parts: parts.map(({ part, rows }) => ({ part, alone: rows === null ? null : (rows.get(incident) ?? []).map(({ a }) => a) })),
    };
    const free = told.edges.filter(({ edge }) => edge.presence === 'required' && edge.from === null && edge.to === null);
    return free.every((each) => joins(each, new Map())) && stands(told, new Map());
  });
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
