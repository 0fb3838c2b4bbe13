/** Per-request loaders: children of many parents are read by one query. */
import DataLoader from 'dataloader';
import type { ComponentRow } from '../graph/queries/component.ts';
import { componentsById, componentsOf } from '../graph/queries/component.ts';
import type { FindingRow } from '../graph/queries/finding.ts';
import { findingsOf } from '../graph/queries/finding.ts';
import type { InteractionRow } from '../graph/queries/interaction.ts';
import { interactionsOf } from '../graph/queries/interaction.ts';
import type { Merge } from '../graph/queries/merges.ts';
import type { PatternQuoteRow, QuoteRow } from '../graph/queries/quote.ts';
import { findingQuotes, interactionQuotes, patternQuotes } from '../graph/queries/quote.ts';
import type { ReportRow } from '../graph/queries/report.ts';
import { reportTexts, reportsById } from '../graph/queries/report.ts';
import type { TimelineEventRow } from '../graph/queries/timeline.ts';
import { timelineOf } from '../graph/queries/timeline.ts';
import type { Store, Viewer } from '../graph/store.ts';

/** Something that belongs to an incident. */
type Owned = { id: string; incident: string };
type Quotes = (store: Store, viewer: Viewer, incidents: readonly string[]) => Promise<Map<string, QuoteRow[]>>;
type OfIncident<T> = (store: Store, viewer: Viewer, incidents: readonly string[]) => Promise<T[]>;

/** A query names at most so many ids. */
const most = { maxBatchSize: 200 };

/** New loaders, which see what this viewer may see and keep it for one request; `merges` are of the request's state. */
export function createLoaders(store: Store, viewer: Viewer, merges: () => Promise<readonly Merge[]>) {
  const byIncident = <T extends { incident: string }>(read: OfIncident<T>) =>
    new DataLoader<string, T[]>(async (ids) => {
      const groups = Map.groupBy(await read(store, viewer, ids), ({ incident }) => incident);
      return ids.map((id) => groups.get(id) ?? []);
    }, most);
  const quotes = (read: Quotes) =>
    new DataLoader<Owned, QuoteRow[], string>(
      async (owners) => {
        const found = await read(store, viewer, [...new Set(owners.map(({ incident }) => incident))]);
        return owners.map(({ id }) => found.get(id) ?? []);
      },
      { cacheKeyFn: ({ id }) => id },
    );
  const components = new DataLoader<string, ComponentRow | null>(async (ids) => {
    const found = new Map((await componentsById(store, viewer, ids, await merges())).map((component) => [component.id, component]));
    return ids.map((id) => found.get(id) ?? null);
  }, most);
  /** Component of `concerns FINDING`, `source INTERACTION` or `target INTERACTION`. */
  const componentOf = new DataLoader<Owned, ComponentRow | null, string>(
    async (owners) => {
      const found = await componentsOf(store, viewer, [...new Set(owners.map(({ incident }) => incident))], await merges());
      return await Promise.all(
        owners.map(({ id }) => {
          const component = found.get(id);
          return component === undefined ? Promise.resolve(null) : components.load(component);
        }),
      );
    },
    { cacheKeyFn: ({ id }) => id },
  );
  return {
    componentOf,
    findings: byIncident<FindingRow>(findingsOf),
    interactions: byIncident<InteractionRow>(interactionsOf),
    timeline: byIncident<TimelineEventRow>(timelineOf),
    patternQuotes: byIncident<PatternQuoteRow>(patternQuotes),
    findingQuotes: quotes(findingQuotes),
    interactionQuotes: quotes(interactionQuotes),
    reports: new DataLoader<string, ReportRow | null>(async (ids) => {
      const found = new Map((await reportsById(store, viewer, ids)).map((report) => [report.id, report]));
      return ids.map((id) => found.get(id) ?? null);
    }, most),
    texts: new DataLoader<string, string>(async (ids) => {
      const found = await reportTexts(store, viewer, ids);
      return ids.map((id) => found.get(id) ?? '');
    }, most),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
