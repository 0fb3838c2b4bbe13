/** The incidence view: every incident that a level sees, as mining sees it. It follows the catalogue, which follows the change log. */
import { dirname } from 'node:path/posix';
import type { Catalogue } from '../../graph/queries/catalogue.ts';
import { readEvidence } from '../../graph/queries/evidence.ts';
import type { IncidentEntry } from '../../graph/queries/incident-entry.ts';
import type { Store, Viewer } from '../../graph/store.ts';
import type { IncidenceRow } from './incidence-row.ts';
import { incidenceRow } from './incidence-row.ts';

/** Rows by incident; `versions` says which state of each incident a row was made from. */
type Known = { rows: Map<string, IncidenceRow>; versions: Map<string, string> };

const views = new WeakMap<Store, Map<string, Promise<Known>>>();

/** Past this many changed incidents reading all is quicker. */
const few = 500;

/** The rows of one state of the graph, in the order of the catalogue's incidents. Only incidents that changed since the last call at this level are read. */
export async function incidenceRows(store: Store, viewer: Viewer, state: Catalogue): Promise<IncidenceRow[]> {
  const levels = views.get(store) ?? new Map<string, Promise<Known>>();
  views.set(store, levels);
  const before = levels.get(viewer.level) ?? Promise.resolve({ rows: new Map(), versions: new Map() });
  const now = before.catch((): Known => ({ rows: new Map(), versions: new Map() })).then((known) => caughtUp(store, viewer, state, known));
  levels.set(viewer.level, now);
  const { rows } = await now;
  return state.incidents.flatMap(({ id }) => rows.get(id) ?? []);
}

async function caughtUp(store: Store, viewer: Viewer, { byId }: Catalogue, { rows, versions }: Known): Promise<Known> {
  const changed = [...byId.values()].filter((entry) => versions.get(entry.id) !== versionOf(entry));
  const next: Known = { rows: new Map(rows), versions: new Map(versions) };
  for (const id of rows.keys())
    if (!byId.has(id)) {
      next.rows.delete(id);
      next.versions.delete(id);
    }
  if (changed.length === 0) return next;
  const { proofs, arrows, places } = await readEvidence(store, viewer, changed.length > few ? null : changed.map(({ id }) => id));
  const [proofsOf, arrowsOf, placesOf] = [grouped(proofs), grouped(arrows), grouped(places)];
  for (const entry of changed) {
    const folder = dirname(placesOf.get(entry.id)?.[0]?.path ?? '');
    const house = entry.organisation === null ? `folder ${folder}` : entry.organisation.id;
    next.rows.set(
      entry.id,
      incidenceRow(entry.id, entry.organisation?.id ?? null, house, proofsOf.get(entry.id) ?? [], arrowsOf.get(entry.id) ?? []),
    );
    next.versions.set(entry.id, versionOf(entry));
  }
  return next;
}

const versionOf = ({ version, organisation }: IncidentEntry): string => `${version} ${organisation?.id ?? ''}`;
const grouped = <T extends { incident: string }>(rows: readonly T[]): Map<string, T[]> => Map.groupBy(rows, ({ incident }) => incident);
