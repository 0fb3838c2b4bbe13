/** The profiles of every incident that a level sees: what it is compared by. They follow the catalogue; only what changed is read again. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Catalogue } from '../../../graph/queries/catalogue.ts';
import type { IncidentEntry } from '../../../graph/queries/incident-entry.ts';
import { alikeFindings } from '../../../graph/queries/alike-findings.ts';
import { reportTexts } from '../../../graph/queries/report.ts';
import type { Store, Viewer } from '../../../graph/store.ts';
import { incidenceRows } from '../incidence-view.ts';
import { features } from './features.ts';
import type { Bag, Words } from './words.ts';
import { wordNumbers } from './words.ts';

export type Profile = { incident: string; house: string; features: ReadonlyMap<string, number>; bag: Bag };

/** Profiles by incident, each with the state of the incident that it was made from; the words of a level are its own. */
type Known = { words: Words; byId: Map<string, { profile: Profile; version: string }> };

const levels = new WeakMap<Store, Map<string, Promise<Known>>>();
/** Past this many changed incidents reading all findings is quicker. */
const few = 500;
/** Texts are read and taken apart by so many at a time, with a turn of the event loop between: some milliseconds. */
const batch = 20;

/** The profiles of one state, in the order of the catalogue's incidents, and how many different words there are. */
export async function profiles(store: Store, viewer: Viewer, state: Catalogue): Promise<{ profiles: Profile[]; words: number }> {
  const byLevel = levels.get(store) ?? new Map<string, Promise<Known>>();
  levels.set(store, byLevel);
  const empty = (): Known => ({ words: wordNumbers(), byId: new Map() });
  const before = byLevel.get(viewer.level) ?? Promise.resolve(empty());
  const now = before.catch(empty).then((known) => caughtUp(store, viewer, state, known));
  byLevel.set(viewer.level, now);
  const { words, byId } = await now;
  return { profiles: state.incidents.flatMap(({ id }) => byId.get(id)?.profile ?? []), words: words.size() };
}

async function caughtUp(store: Store, viewer: Viewer, state: Catalogue, { words, byId: before }: Known): Promise<Known> {
  const changed = state.incidents.filter((entry) => before.get(entry.id)?.version !== versionOf(entry));
  const byId: Known['byId'] = new Map([...before].filter(([id]) => state.byId.has(id)));
  if (changed.length === 0) return { words, byId };
  const rows = new Map((await incidenceRows(store, viewer, state)).map((row) => [row.incident, row]));
  const findings = Map.groupBy(
    await alikeFindings(store, viewer, changed.length > few ? null : changed.map(({ id }) => id)),
    ({ incident }) => incident,
  );
  for (let from = 0; from < changed.length; from += batch) {
    const entries = changed.slice(from, from + batch);
    // oxlint-disable-next-line no-await-in-loop -- a few texts in memory at a time
    const texts = await reportTexts(
      store,
      viewer,
      entries.flatMap(({ reports }) => reports),
    );
    for (const entry of entries) {
      const row = rows.get(entry.id);
      if (row === undefined) continue;
      const profile: Profile = {
        incident: entry.id,
        house: row.house,
        features: features(findings.get(entry.id) ?? [], row, entry.patterns),
        bag: words.bag([entry.title, ...entry.reports.map((report) => texts.get(report) ?? '')]),
      };
      byId.set(entry.id, { profile, version: versionOf(entry) });
    }
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await turn();
  }
  return { words, byId };
}

/** The confidence of patterns comes with the entry, not with its reports. */
const versionOf = ({ version, organisation, patterns }: IncidentEntry): string =>
  JSON.stringify([version, organisation?.id, [...patterns]]);
