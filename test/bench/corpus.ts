/** Generated incidents shaped like ours: how many concepts and values, how often each, what goes with what and which interactions are those of the bundle. */
import type { Item } from '../../api/discovery/item.ts';
import { itemKey } from '../../api/discovery/item.ts';
import type { IncidentGraph } from '../../api/discovery/subgraphs.ts';
import type { Random } from '../../api/discovery/random.ts';
import { randomFrom } from '../../api/discovery/random.ts';
import { interactionTypes } from '../../schema/generated/vocabulary.ts';
import { corpus } from '../api/corpus.ts';

const seed = 20_261_126;
/** The share of a bundled incident's concepts that a generated one takes over; the rest are drawn by how often the bundle has them. */
const kept = 0.5;

type Model = { items: Item[]; cells: number[][][]; graphs: { labels: string[]; arrows: [number, number, number][] }[] };

/** What the bundle looks like: of each incident the items that come together (a concept with its values), and its interactions between concepts. */
function model(): Model {
  const numbers = new Map<string, number>();
  const items: Item[] = [];
  const numberOf = (item: Item): number => {
    const key = itemKey(item);
    const known = numbers.get(key) ?? items.length;
    if (known === items.length) items.push(item);
    numbers.set(key, known);
    return known;
  };
  const reports = corpus().map(({ coded }) => coded);
  const cells = reports.map(({ findings }) =>
    [...Map.groupBy(findings, ({ concept }) => concept)].map(([concept, found]) => [
      numberOf({ concept, value: null }),
      ...new Set(
        found.flatMap(({ role, outcome, effect }) => role ?? outcome ?? effect ?? []).map((value) => numberOf({ concept, value })),
      ),
    ]),
  );
  const graphs = reports.map(({ findings, interactions }) => {
    const at = new Map(findings.map(({ id }, number) => [id, number]));
    const arrows = interactions.flatMap(({ sourceRef, targetRef, type }): [number, number, number][] => {
      const [from, to] = [at.get(sourceRef ?? ''), at.get(targetRef ?? '')];
      return from === undefined || to === undefined || from === to ? [] : [[from, interactionTypes.findIndex(({ id }) => id === type), to]];
    });
    return { labels: findings.map(({ concept }) => concept), arrows };
  });
  return { items, cells, graphs };
}

/** So many incidents as lists of item numbers (below `itemCount`) and as graphs; the same every time. */
export function generated(incidents: number): { lists: number[][]; items: Item[]; graphs: IncidentGraph[] } {
  const { items, cells, graphs } = model();
  const random = randomFrom(seed);
  const all = cells.flat();
  const labels = graphs.flatMap((graph) => graph.labels);
  const numberOf = new Map([...new Set(labels)].map((label, number) => [label, number]));
  const lists: number[][] = [];
  const drawn: IncidentGraph[] = [];
  for (let n = 0; n < incidents; n += 1) {
    const like = random.below(cells.length);
    lists.push(drawCells(cells[like] as number[][], all, random));
    const graph = graphs[like] as Model['graphs'][number];
    drawn.push({
      labels: Uint16Array.from(
        graph.labels,
        (label) => numberOf.get(random.unit() < kept ? label : (labels[random.below(labels.length)] as string)) as number,
      ),
      from: Uint16Array.from(graph.arrows, ([from]) => from),
      type: Uint16Array.from(graph.arrows, ([, type]) => type),
      to: Uint16Array.from(graph.arrows, ([, , to]) => to),
      apart: new Set(),
    });
  }
  return { lists, items, graphs: drawn };
}

function drawCells(like: readonly number[][], all: readonly number[][], random: Random): number[] {
  const held = new Map<number, number[]>();
  const take = (cell: readonly number[]): void => void held.set(cell[0] as number, [...cell]);
  for (const cell of like) if (random.unit() < kept) take(cell);
  while (held.size < like.length) take(all[random.below(all.length)] as number[]);
  return [...held.values()].flat();
}
