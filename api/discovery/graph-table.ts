import { concepts, interactionTypes } from '../../schema/generated/vocabulary.ts';
import type { IncidenceRow } from './incidence-row.ts';
import type { Slots } from './shuffles.ts';
import { slotsOf } from './shuffles.ts';
import type { IncidentGraph } from './subgraphs.ts';

const numberOf = new Map<string, number>(concepts.map(({ id }, number) => [id, number]));
const typeNumber = new Map<string, number>(interactionTypes.map(({ id }, number) => [id, number]));
const facets = [...new Set(concepts.map(({ facet }) => facet))];
const facetOf = concepts.map(({ facet }) => facets.indexOf(facet));

/** The label of a part of the system that is no finding; other labels are concepts by their place in the vocabulary. */
export const partLabel: number = concepts.length;

/** The interactions of some incidents, as graphs to mine and as slots to shuffle: a slot is a concept in an incident, with the nodes that have it. */
export type GraphTable = {
  graphs: IncidentGraph[];
  slots: Slots;
  /** The graph of each slot, and its nodes there. */
  slotNodes: { graph: number; nodes: number[] }[];
};

/** Builds the table; `houses` says for each row among which incidents it is shuffled. */
export function graphTable(incidents: readonly IncidenceRow[], houses: readonly number[]): GraphTable {
  const graphs = incidents.map(graphOf);
  const holders = graphs.map(({ labels }) =>
    [...Map.groupBy(labels.keys(), (node) => labels[node] as number)].filter(([label]) => label !== partLabel),
  );
  const { slots, incidentOf } = slotsOf(
    holders.map((held, at) => ({ house: houses[at] as number, holds: held.map(([label]) => [facetOf[label] as number, label] as const) })),
    Uint16Array.from(concepts.keys()),
  );
  const slotNodes = [...slots.contents].map((label, slot) => {
    const graph = incidentOf[slot] as number;
    return { graph, nodes: (holders[graph] as [number, number[]][]).find(([held]) => held === label)?.[1] ?? [] };
  });
  return { graphs, slots, slotNodes };
}

/** The interactions of one incident as a graph. */
export function graphOf({ nodes, arrows }: IncidenceRow): IncidentGraph {
  const tied = new Set(arrows.map(({ from, to }) => (from < to ? from * 65_536 + to : to * 65_536 + from)));
  const apart = new Set<number>();
  for (const [a, one] of nodes.entries())
    for (const [b, other] of nodes.entries())
      if (a < b && one.sentences.length > 0 && new Set([...one.sentences, ...other.sentences]).size === 1 && other.sentences.length > 0) {
        const pair = a * 65_536 + b;
        if (!tied.has(pair)) apart.add(pair);
      }
  return {
    labels: Uint16Array.from(nodes, ({ concept }) => (concept === null ? partLabel : (numberOf.get(concept) as number))),
    from: Uint16Array.from(arrows, ({ from }) => from),
    to: Uint16Array.from(arrows, ({ to }) => to),
    type: Uint16Array.from(arrows, ({ type }) => typeNumber.get(type) as number),
    apart,
  };
}
