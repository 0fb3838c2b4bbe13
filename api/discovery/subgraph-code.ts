/** A small directed graph: nodes by their label numbers, arrows [from, type, to] between nodes by position. */
export type Subgraph = { labels: readonly number[]; arrows: readonly (readonly [from: number, type: number, to: number])[] };

/**
 * The canonical code of a small connected graph: two graphs have the same code if and only if one is the other with its nodes in another order.
 * It is the least of the texts that list the labels in ascending order and then the arrows in order; only nodes of one label can change places.
 * Numbers stand as code units, so they must be below 65,536.
 */
export function subgraphCode(labels: readonly number[], arrows: Subgraph['arrows']): string {
  const order = [...labels.keys()].toSorted((a, b) => (labels[a] as number) - (labels[b] as number));
  let least = '';
  const place = labels.map(() => 0);
  const fill = (at: number): void => {
    if (at === order.length) {
      const text = written(order, labels, arrows, place);
      if (least === '' || text < least) least = text;
      return;
    }
    for (let other = at; other < order.length; other += 1) {
      if (labels[order[other] as number] !== labels[order[at] as number]) break;
      exchange(order, at, other);
      place[order[at] as number] = at;
      fill(at + 1);
      exchange(order, at, other);
    }
  };
  fill(0);
  return least;
}

/** The graph that a code stands for, its nodes and arrows in the code's order. */
export function subgraphOf(code: string): Subgraph {
  const numbers = Array.from({ length: code.length }, (_, at) => code.charCodeAt(at));
  const nodes = numbers[0] as number;
  const arrows = [];
  for (let at = nodes + 1; at < numbers.length; at += 3)
    arrows.push([numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number] as const);
  return { labels: numbers.slice(1, nodes + 1), arrows };
}

function written(order: readonly number[], labels: readonly number[], arrows: Subgraph['arrows'], place: readonly number[]): string {
  const placed = arrows
    .map(([from, type, to]) => String.fromCharCode(place[from] as number, type, place[to] as number))
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return String.fromCharCode(order.length, ...order.map((node) => labels[node] as number)) + placed.join('');
}

function exchange(list: number[], a: number, b: number): void {
  const held = list[a] as number;
  list[a] = list[b] as number;
  list[b] = held;
}
