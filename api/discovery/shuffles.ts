/**
 * The null model: who holds what is exchanged between incidents of one house, within one facet. Each incident keeps its number of concepts of every
 * facet, and each house the count of every concept (with its attribute values, which travel with it), so neither long reports nor a house's
 * manner make a pattern.
 *
 * One step is a trade (Strona and others 2014, "curveball"): two incidents lay what only one of them has of a facet on the table and share it
 * out anew at random, each taking as many as it gave: many swaps at once, with the same uniform law in the end. Samples are drawn in parallel from a
 * common ancestor (Besag and Clifford 1989): from what was observed the chain runs to a hub, and from the hub to each sample, so that what
 * was observed and the samples are exchangeable even before the chain has mixed. Each stretch makes `tradesPerIncident` trades an incident.
 */
import type { Random } from './random.ts';

/** What the incidents hold: slot by slot. Incident `i` has in a block the slots `starts[n]` to before `ends[n]` for the one `n` with `incidents[n] = i`. */
export type Slots = {
  /** What each slot holds: numbers of contents. */
  contents: Uint16Array;
  /** The concept of each content: an incident holds a concept once. */
  conceptOf: Uint16Array;
  /** Incidents among which contents may move. */
  blocks: { starts: number[]; ends: number[] }[];
};

/** How many trades an incident takes part in on the way to the hub, and again from there; counted once for each of the two that trade. */
export const tradesPerIncident = 10;

/** Lays out slots: for each incident its house, and its contents as [facet, content] pairs. Also says which incident each slot is of. */
export function slotsOf(
  incidents: readonly { house: number; holds: readonly (readonly [facet: number, content: number])[] }[],
  conceptOf: Uint16Array,
): { slots: Slots; incidentOf: Uint32Array } {
  const contents: number[] = [];
  const incidentOf: number[] = [];
  const blocks = new Map<string, Slots['blocks'][number]>();
  for (const [at, { house, holds }] of incidents.entries())
    for (const [facet, held] of [...Map.groupBy(holds, ([of]) => of)].toSorted(([a], [b]) => a - b)) {
      const key = `${house} ${facet}`;
      const block = blocks.get(key) ?? { starts: [], ends: [] };
      blocks.set(key, block);
      block.starts.push(contents.length);
      for (const [, content] of held) {
        contents.push(content);
        incidentOf.push(at);
      }
      block.ends.push(contents.length);
    }
  return {
    slots: {
      contents: Uint16Array.from(contents),
      conceptOf,
      blocks: [...blocks.values()].filter(({ starts, ends }) => starts.length > 1 || (ends[0] as number) - (starts[0] as number) > 1),
    },
    incidentOf: Uint32Array.from(incidentOf),
  };
}

/** So many samples of the null model, one after another in the same array, which the next one overwrites. */
export function* shuffles(slots: Slots, samples: number, random: Random): Generator<Uint16Array> {
  const hub = slots.contents.slice();
  const trade = trader(slots, random);
  trade(hub);
  const sample = hub.slice();
  for (let n = 0; n < samples; n += 1) {
    sample.set(hub);
    trade(sample);
    yield sample;
  }
}

/** Runs one stretch of the chain over the contents it is given. */
function trader({ blocks, conceptOf }: Slots, random: Random): (contents: Uint16Array) => void {
  const concepts = conceptOf.reduce((most, concept) => Math.max(most, concept + 1), 0);
  /** Where the first incident of a trade has each concept, plus one; 0 for nowhere. */
  const place = new Uint32Array(concepts);
  const shared = new Uint8Array(concepts);
  const table: number[] = [];

  const exchange = (contents: Uint16Array, [from, to]: [number, number], [start, end]: [number, number]): void => {
    for (let slot = from; slot < to; slot += 1) place[conceptOf[contents[slot] as number] as number] = slot + 1;
    for (let slot = start; slot < end; slot += 1) {
      const concept = conceptOf[contents[slot] as number] as number;
      const other = place[concept] as number;
      if (other === 0) continue;
      shared[concept] = 1;
      // Both have the concept: they may exchange its attribute values.
      if (random.unit() < 0.5) swap(contents, slot, other - 1);
    }
    table.length = 0;
    const lay = (slot: number): void => {
      if (shared[conceptOf[contents[slot] as number] as number] === 0) table.push(slot);
    };
    for (let slot = from; slot < to; slot += 1) lay(slot);
    for (let slot = start; slot < end; slot += 1) lay(slot);
    for (let last = table.length - 1; last > 0; last -= 1) swap(contents, table[last] as number, table[random.below(last + 1)] as number);
    for (let slot = from; slot < to; slot += 1) place[conceptOf[contents[slot] as number] as number] = 0;
    for (let slot = start; slot < end; slot += 1) {
      const concept = conceptOf[contents[slot] as number] as number;
      place[concept] = 0;
      shared[concept] = 0;
    }
    for (let slot = from; slot < to; slot += 1) shared[conceptOf[contents[slot] as number] as number] = 0;
  };
  /** Which of its slots an incident has a concept in matters where interactions tie the slots together. */
  const mix = (contents: Uint16Array, from: number, to: number): void => {
    for (let last = to - 1; last > from; last -= 1) swap(contents, last, from + random.below(last - from + 1));
  };

  return (contents) => {
    for (const { starts, ends } of blocks) {
      const trades = starts.length < 2 ? 0 : Math.ceil((starts.length * tradesPerIncident) / 2);
      for (let n = 0; n < trades; n += 1) {
        const one = random.below(starts.length);
        const step = 1 + random.below(starts.length - 1);
        const other = (one + step) % starts.length;
        exchange(contents, [starts[one] as number, ends[one] as number], [starts[other] as number, ends[other] as number]);
      }
      for (let n = 0; n < starts.length; n += 1) mix(contents, starts[n] as number, ends[n] as number);
    }
  };
}

function swap(contents: Uint16Array, a: number, b: number): void {
  const held = contents[a] as number;
  contents[a] = contents[b] as number;
  contents[b] = held;
}
