import type { LoadResult, ReportInput, Source } from '../graph/report.ts';
import { openStore } from '../graph/store.ts';
import { namedMerges } from '../graph/queries/component.ts';
import { mergeLine } from '../graph/queries/merge-line.ts';
import { storedVersions } from '../graph/queries/versions.ts';
import type { MergeOutcome } from '../graph/same.ts';
import { loadReports } from '../graph/writes/load-report.ts';
import { everything } from '../graph/viewer.ts';
import { forget } from '../graph/writes/forget.ts';
import { mergeComponents } from '../graph/writes/merge-components.ts';
import { prune } from '../graph/writes/prune.ts';
import { setApart } from '../graph/writes/set-apart.ts';

/** What is stored of one report: equal versions need not be read again. */
export type Version = { sha256: string; pipeline: string; visibility: string };

/** Where reports go: a graph that this process opens, or the server that has it open. */
export type Target = {
  /** What is stored of a source, by path. */
  stored(source: Source): Promise<Map<string, Version>>;
  /** Loads in order; each report whole or not at all. */
  load(reports: readonly ReportInput[]): Promise<LoadResult[]>;
  /** Removes the source's reports whose path is not kept; says how many. */
  prune(source: Source, kept: readonly string[]): Promise<number>;
  /** Removes a report, or every report of a source, by id; says how many. */
  forget(what: string): Promise<number>;
  /** Sets a report apart from the others of its incident, or lets it be joined again; false if there is no such report. */
  setApart(report: string, apart: boolean): Promise<boolean>;
  /** Says that two components, by id or name, are one thing, or takes that back (`same` false). */
  merge(component: string, other: string, same: boolean): Promise<MergeOutcome>;
  /** What was said of components, a line each, for people. */
  merges(): Promise<string[]>;
  close(): Promise<void>;
};

const now = () => new Date().toISOString();

/** The graph that the environment names, opened by this process. Throws GraphError. */
export async function openTarget(): Promise<Target> {
  const store = await openStore();
  return {
    stored: (source) => storedVersions(store, source.id),
    load: (reports) => Array.fromAsync(loadReports(store, reports, now())),
    prune: async (source, kept) => (await prune(store, source.id, kept, now())).length,
    forget: (what) => forget(store, what, now()),
    setApart: (report, apart) => setApart(store, { report, apart, by: 'owner', at: now() }),
    merge: (component, other, same) => mergeComponents(store, { component, other, same, by: 'owner', at: now() }),
    merges: async () => (await namedMerges(store, everything)).map(mergeLine),
    close: () => store.close(),
  };
}
