import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveSubgraphs } from '../../../api/discovery/live-subgraphs.ts';
import { subgraphCode, subgraphOf } from '../../../api/discovery/subgraph-code.ts';
import type { IncidentGraph } from '../../../api/discovery/subgraphs.ts';
import { subgraphs } from '../../../api/discovery/subgraphs.ts';

const nodes = 5;
const arrow = fc.tuple(fc.nat(nodes - 1), fc.nat(1), fc.nat(nodes - 1)).filter(([from, , to]) => from !== to);
const graph = fc
  .record({
    labels: fc.array(fc.nat(2), { minLength: nodes, maxLength: nodes }),
    arrows: fc.uniqueArray(arrow, { maxLength: 6, selector: String }),
    apart: fc.uniqueArray(fc.constantFrom([0, 1], [1, 2], [0, 4]), { maxLength: 1 }),
  })
  .map(({ labels, arrows, apart }): IncidentGraph => ({
    labels: Uint16Array.from(labels),
    from: Uint16Array.from(arrows, ([from]) => from),
    type: Uint16Array.from(arrows, ([, type]) => type),
    to: Uint16Array.from(arrows, ([, , to]) => to),
    apart: new Set(
      apart
        .filter(([a, b]) => !arrows.some(([from, , to]) => (from === a && to === b) || (from === b && to === a)))
        .map(([a, b]) => (a as number) * 65_536 + (b as number)),
    ),
  }));

const orders = (list: number[]): number[][] =>
  list.length < 2 ? [list] : list.flatMap((first) => orders(list.filter((other) => other !== first)).map((rest) => [first, ...rest]));

/** The least of all ways to write some arrows down. */
function slowCode({ labels, from, type, to }: IncidentGraph, arrows: readonly number[]): string {
  const used = [...new Set(arrows.flatMap((at) => [from[at] as number, to[at] as number]))];
  return orders(used)
    .map((order) =>
      JSON.stringify([
        order.map((node) => labels[node]),
        arrows
          .map((at) => [order.indexOf(from[at] as number), type[at], order.indexOf(to[at] as number)])
          .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
      ]),
    )
    .toSorted()[0] as string;
}

/** Codes of all connected choices of up to `most` arrows of one graph. */
function slowCodes(one: IncidentGraph, most: number): Set<string> {
  const found = new Set<string>();
  for (let choice = 1; choice < 1 << one.from.length; choice += 1) {
    const arrows = [...one.from.keys()].filter((at) => (choice >>> at) & 1);
    if (arrows.length > most) continue;
    const reached = new Set([one.from[arrows[0] as number] as number]);
    for (let round = 0; round < arrows.length; round += 1)
      for (const at of arrows)
        if (reached.has(one.from[at] as number) || reached.has(one.to[at] as number))
          reached.add(one.from[at] as number).add(one.to[at] as number);
    const all = new Set(arrows.flatMap((at) => [one.from[at] as number, one.to[at] as number]));
    const kept = [...all].every((a) => [...all].every((b) => !one.apart.has(a * 65_536 + b)));
    if (reached.size === all.size && kept) found.add(slowCode(one, arrows));
  }
  return found;
}

test('sub-graphs and their supports are those of trying every choice of arrows', () => {
  fc.assert(
    fc.property(
      fc.array(graph, { maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (graphs, minSupport, most) => {
        const slow = new Map<string, number>();
        for (const one of graphs) for (const code of slowCodes(one, most)) slow.set(code, (slow.get(code) ?? 0) + 1);
        const found = subgraphs(graphs, minSupport, most).map(({ code, support }) => {
          const { labels, arrows } = subgraphOf(code);
          const again: IncidentGraph = {
            labels: Uint16Array.from(labels),
            from: Uint16Array.from(arrows, ([from]) => from),
            type: Uint16Array.from(arrows, ([, type]) => type),
            to: Uint16Array.from(arrows, ([, , to]) => to),
            apart: new Set(),
          };
          return `${slowCode(again, [...arrows.keys()])} ${support}`;
        });
        expect(found.toSorted()).toEqual(
          [...slow]
            .filter(([, support]) => support >= minSupport)
            .map(([code, support]) => `${code} ${support}`)
            .toSorted(),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test('the code of a graph does not depend on the order of its nodes and arrows, and gives the graph back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(1), fc.nat(3)), { minLength: 1, maxLength: 4, selector: String }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (labels, arrows, order) => {
        const moved = arrows.map(([from, type, to]) => [order.indexOf(from), type, order.indexOf(to)] as const).toReversed();
        const code = subgraphCode(labels, arrows);
        expect(
          subgraphCode(
            order.map((node) => labels[node] as number),
            moved,
          ),
        ).toBe(code);
        const again = subgraphOf(code);
        expect(subgraphCode(again.labels, again.arrows)).toBe(code);
      },
    ),
  );
});

test('after adding, correcting and removing incidents supports and closed sub-graphs are those of mining anew', () => {
  const change = fc.record({ incident: fc.constantFrom('a', 'b', 'c', 'd'), graph: fc.option(graph) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 10 }), fc.integer({ min: 1, max: 3 }), (changes, minSupport) => {
      const live = liveSubgraphs();
      const now = new Map<string, IncidentGraph>();
      for (const { incident, graph: own } of changes) {
        if (own === null) now.delete(incident);
        else now.set(incident, own);
        if (own === null) live.remove(incident);
        else live.put(incident, own);
      }
      const anew = subgraphs([...now.values()], minSupport, 4).filter(({ closed }) => closed);
      const sorted = (list: readonly { code: string; support: number }[]) =>
        list.map(({ code, support }) => `${code} ${support}`).toSorted();
      expect(sorted(live.closed(minSupport))).toEqual(sorted(anew));
    }),
    { numRuns: 80 },
  );
});
