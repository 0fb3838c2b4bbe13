import type { IncidentGraph } from './subgraphs.ts';
import { subgraphs } from './subgraphs.ts';

/** Motifs have at most so many interactions. */
export const mostArrows = 4;

/** Supports of connected sub-graphs of up to `mostArrows` arrows, kept current incident by incident, and which are closed. */
export type LiveSubgraphs = {
  /** Puts an incident's graph in, or in place of the one it had. */
  put: (incident: string, graph: IncidentGraph) => void;
  /** Takes an incident out; nothing happens if it is not there. */
  remove: (incident: string) => void;
  /** Incidents that hold a sub-graph, by its code. */
  support: (code: string) => number;
  /** Every closed sub-graph of at least `minSupport` (1 or more) incidents with its support, in no order. */
  closed: (minSupport: number) => { code: string; support: number }[];
};

/** No incidents yet. */
export function liveSubgraphs(): LiveSubgraphs {
  const held = new Map<string, { code: string; parts: string[] }[]>();
  const supports = new Map<string, number>();
  /** By sub-graph, those of one arrow more that hold it, each with how many incidents show that. */
  const larger = new Map<string, Map<string, number>>();
  const count = <K>(counts: Map<K, number>, key: K, by: number): void => {
    const now = (counts.get(key) ?? 0) + by;
    if (now === 0) counts.delete(key);
    else counts.set(key, now);
  };
  const tally = (own: readonly { code: string; parts: string[] }[], by: number): void => {
    for (const { code, parts } of own) {
      count(supports, code, by);
      for (const part of parts) {
        const above = larger.get(part) ?? new Map<string, number>();
        larger.set(part, above);
        count(above, code, by);
        if (above.size === 0) larger.delete(part);
      }
    }
  };
  const live: LiveSubgraphs = {
    put(incident, graph) {
      live.remove(incident);
      const own = subgraphs([graph], 1, mostArrows).map(({ code, parts }) => ({ code, parts }));
      held.set(incident, own);
      tally(own, 1);
    },
    remove(incident) {
      const own = held.get(incident);
      if (own === undefined) return;
      held.delete(incident);
      tally(own, -1);
    },
    support: (code) => supports.get(code) ?? 0,
    closed: (minSupport) =>
      [...supports].flatMap(([code, support]) => {
        const same = [...(larger.get(code)?.keys() ?? [])].some((above) => supports.get(above) === support);
        return support >= minSupport && !same ? [{ code, support }] : [];
      }),
  };
  return live;
}
