import { subgraphCode } from './subgraph-code.ts';

/** The interactions of one incident: nodes by label, arrows between them. */
export type IncidentGraph = {
  labels: Uint16Array;
  from: Uint16Array;
  to: Uint16Array;
  type: Uint16Array;
  /** Pairs of nodes, `a * 65536 + b` with a below b, that one sentence alone proves and no arrow ties: they count together in nothing. */
  apart: ReadonlySet<number>;
};

/** A connected sub-graph that lies in enough incidents. */
export type FoundSubgraph = {
  code: string;
  arrows: number;
  support: number;
  /** No sub-graph of at most `maxArrows` arrows that holds it lies in as many incidents. */
  closed: boolean;
  /** Codes of its connected parts of one arrow less, each once; none for a single arrow. */
  parts: string[];
  /** The graphs that hold it, by position, ascending. */
  holders: number[];
};

type Grown = { arrows: number[]; code: string };
type Counted = { support: number; last: number; parts: Set<string>; holders: number[] };

/** So many arrows of a graph are looked at, the first ones: an incident that tells of more is a log. */
const mostOfAnIncident = 24;

/**
 * The connected sub-graphs of 1 to `maxArrows` (at most 4) arrows that lie in at least `minSupport` graphs; a graph counts once, however often it
 * holds one. Grown arrow by arrow with their places, as in gSpan (Yan and Han 2002): what is too rare is not grown on, and a canonical code tells
 * which places show the same. With `only`, nothing but these codes. In the order of size and code.
 */
export function subgraphs(
  graphs: readonly IncidentGraph[],
  minSupport: number,
  maxArrows: number,
  only?: ReadonlySet<string>,
): FoundSubgraph[] {
  const found: FoundSubgraph[] = [];
  const byCode = new Map<string, FoundSubgraph>();
  let places: Grown[][] = graphs.map(() => []);
  const usable: number[][] = [];
  for (let size = 1; size <= maxArrows; size += 1) {
    const counts = new Map<string, Counted>();
    const count = (code: string, graph: number, part: string | null): void => {
      let counted = counts.get(code);
      if (counted === undefined) counts.set(code, (counted = { support: 0, last: -1, parts: new Set(), holders: [] }));
      if (part !== null) counted.parts.add(part);
      if (counted.last === graph) return;
      counted.last = graph;
      counted.support += 1;
      counted.holders.push(graph);
    };
    const next = graphs.map((graph, at) =>
      size === 1 ? singles(graph) : grown(graph, places[at] as Grown[], usable[at] as number[], only),
    );
    for (const [at, list] of next.entries())
      for (const { code, part } of list) if (only === undefined || only.has(code)) count(code, at, part);
    const enough = [...counts].filter(([, { support }]) => support >= minSupport).toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [code, { support, parts, holders }] of enough) {
      const one: FoundSubgraph = { code, arrows: size, support, closed: true, parts: [...parts].toSorted(), holders };
      found.push(one);
      byCode.set(code, one);
      for (const part of parts) {
        const smaller = byCode.get(part);
        if (smaller?.support === support) smaller.closed = false;
      }
    }
    places = next.map((list) => {
      const kept = new Map<string, Grown>();
      for (const { arrows, code } of list) if (byCode.has(code)) kept.set(arrows.join(' '), { arrows, code });
      return [...kept.values()];
    });
    if (size === 1) for (const list of places) usable.push(list.map(({ arrows }) => arrows[0] as number));
  }
  return found;
}

function singles(graph: IncidentGraph): (Grown & { part: null })[] {
  const arrows = Math.min(graph.from.length, mostOfAnIncident);
  return Array.from({ length: arrows }, (_, arrow) => ({ arrows: [arrow], code: codeOf(graph, [arrow]), part: null }));
}

/** Every place that is a place so far with one adjacent arrow more, once for each part that it grew from. */
function grown(
  graph: IncidentGraph,
  places: readonly Grown[],
  usable: readonly number[],
  only?: ReadonlySet<string>,
): (Grown & { part: string })[] {
  const codes = new Map<string, string>();
  const next: (Grown & { part: string })[] = [];
  for (const { arrows, code: part } of places) {
    const nodes = new Set(arrows.flatMap((arrow) => [graph.from[arrow] as number, graph.to[arrow] as number]));
    for (const arrow of usable) {
      if (arrows.includes(arrow)) continue;
      const [from, to] = [graph.from[arrow] as number, graph.to[arrow] as number];
      if (!(nodes.has(from) || nodes.has(to)) || keptApart(graph, nodes, from) || keptApart(graph, nodes, to)) continue;
      const wider = [...arrows, arrow].toSorted((a, b) => a - b);
      const key = wider.join(' ');
      let code = codes.get(key);
      if (code === undefined) codes.set(key, (code = codeOf(graph, wider)));
      if (only === undefined || only.has(code)) next.push({ arrows: wider, code, part });
    }
  }
  return next;
}

function keptApart({ apart }: IncidentGraph, nodes: ReadonlySet<number>, node: number): boolean {
  if (apart.size === 0 || nodes.has(node)) return false;
  for (const other of nodes) if (apart.has(other < node ? other * 65_536 + node : node * 65_536 + other)) return true;
  return false;
}

function codeOf(graph: IncidentGraph, arrows: readonly number[]): string {
  if (arrows.length === 1) {
    const [from, to] = [graph.from[arrows[0] as number] as number, graph.to[arrows[0] as number] as number];
    const [a, b] = [graph.labels[from] as number, graph.labels[to] as number];
    // The one arrow of two nodes: the code of which needs no search.
    const type = graph.type[arrows[0] as number] as number;
    return a <= b ? String.fromCharCode(2, a, b, 0, type, 1) : String.fromCharCode(2, b, a, 1, type, 0);
  }
  const nodes: number[] = [];
  const place = (node: number): number => {
    const at = nodes.indexOf(node);
    return at >= 0 ? at : nodes.push(node) - 1;
  };
  const placed = arrows.map(
    (arrow) => [place(graph.from[arrow] as number), graph.type[arrow] as number, place(graph.to[arrow] as number)] as const,
  );
  return subgraphCode(
    nodes.map((node) => graph.labels[node] as number),
    placed,
  );
}
