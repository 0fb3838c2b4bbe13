import type { Engine, TextQuery } from '../../graph/engine.ts';
import type { ReportInput } from '../../graph/report.ts';
import type { ReviewOutcome, ReviewRequest } from '../../graph/review.ts';
import type { Store, Viewer } from '../../graph/store.ts';
import { anyFinding } from '../../graph/any-finding.ts';
import { loadReports } from '../../graph/writes/load-report.ts';
import { reviewFinding } from '../../graph/writes/review-finding.ts';
import type { Graph } from './engines.ts';

export const now = '2025-01-01T00:00:00Z';
export const all: Viewer = { level: 'all' };
export const stranger: Viewer = { level: 'public' };
export const words = (...list: string[]): TextQuery => ({ words: list, phrases: [], prefixes: [] });

/** A graph that each test has empty to itself, and what tests do with it and ask of it. */
export type Bench = {
  readonly engine: Engine;
  readonly store: Store;
  transactions: () => number;
  beside: Graph['beside'];
  open: () => Promise<void>;
  close: () => Promise<void>;
  /** Goes on with an empty graph. */
  renew: () => Promise<void>;
  /** What became of each. */
  load: (...inputs: ReportInput[]) => Promise<string[]>;
  /** Id of the first finding of a concept. */
  idOf: (concept: string) => Promise<string>;
  /** Concept, status and reviewer of every finding, in the order of the report. */
  standing: () => Promise<string[]>;
  review: (concept: string, verdict: ReviewRequest['verdict'], by?: string) => Promise<ReviewOutcome>;
  /** Pattern, confidence and incident title. */
  patterns: (viewer: Viewer) => Promise<string[]>;
  /** Kind and id of every hit. */
  found: (viewer: Viewer, query: TextQuery) => Promise<string[]>;
};

/** A bench over graphs that `fresh` opens. */
export function benchOver(fresh: () => Promise<Graph>): Bench {
  let graph: Graph | null = null;
  const open = (): Graph => {
    if (graph === null) throw new Error('no graph is open');
    return graph;
  };
  const bench: Bench = {
    get engine() {
      return open().engine;
    },
    get store() {
      return open().store;
    },
    transactions: () => open().transactions(),
    beside: () => open().beside(),
    async open() {
      graph = await fresh();
    },
    async close() {
      await graph?.done();
      graph = null;
    },
    async renew() {
      await bench.close();
      await bench.open();
    },
    async load(...inputs) {
      const results = await Array.fromAsync(loadReports(bench.store, inputs, now));
      return results.map(({ outcome }) => outcome);
    },
    async idOf(concept) {
      const cypher = `MATCH (f:${anyFinding}) WHERE f.concept = $concept AND f.visibility IN $visible RETURN f.id AS id`;
      return String((await bench.store.read(all, cypher, { concept }))[0]?.['id']);
    },
    async standing() {
      const rows = await bench.store.read(
        all,
        `MATCH (f:${anyFinding}) WHERE f.visibility IN $visible RETURN f.concept AS concept, f.status AS status, f.by AS by, f.ordinal AS at ORDER BY at`,
      );
      return rows.map((row) => `${String(row['concept'])} ${String(row['status'])} ${String(row['by'])}`);
    },
    async review(concept, verdict, by = 'ada') {
      return await reviewFinding(bench.store, { finding: await bench.idOf(concept), verdict, by, at: now, note: null });
    },
    async patterns(viewer) {
      const rows = await bench.store.read(
        viewer,
        `MATCH (p:Pattern)-[h:HOLDS_IN]->(i:Incident)<-[d:DESCRIBES]-(:Report) WHERE h.level = $level AND d.visibility IN $visible
         RETURN p.id AS id, h.confidence AS confidence, d.title AS title ORDER BY id, title`,
      );
      return rows.map((row) => `${String(row['id'])} ${String(row['confidence'])} ${String(row['title'])}`);
    },
    async found(viewer, query) {
      const hits = await bench.store.search(viewer, query, 1000);
      return hits.map((hit) => `${hit.kind} ${hit.id}`).toSorted((a, b) => a.localeCompare(b));
    },
  };
  return bench;
}
