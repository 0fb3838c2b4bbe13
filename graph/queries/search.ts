/** Search: the full-text index says which reports hold the words, the vocabulary which concepts and patterns are meant, and this ranks both. */
import { createHash } from 'node:crypto';
import type { TextQuery } from '../engine.ts';
import type { Store, Viewer } from '../store.ts';
import type { IncidentEntry } from './incident-entry.ts';
import { latestFirst } from './incident-entry.ts';
import type { Catalogue } from './catalogue.ts';
import { once } from './catalogue.ts';
import type { FacetBuckets } from './facet-counts.ts';
import { facetCounts } from './facet-counts.ts';
import type { IncidentFilter } from './filter.ts';
import { isEmpty, keeps } from './filter.ts';
import { mark } from './passage.ts';
import type { PatternRow } from './pattern.ts';
import type { NameHit } from './search-names.ts';
import { nameHits } from './search-names.ts';
import type { Explained, SearchReason } from './search-reasons.ts';
import { explain } from './search-reasons.ts';
import type { ConceptRow } from './vocabulary.ts';
import type { Term } from './words.ts';
import { parseWords, terms } from './words.ts';

export type SearchHit =
  | { incident: IncidentEntry; explained: Explained | null }
  | { name: ConceptRow | PatternRow; reasons: SearchReason[] };

/** `widened`: too few incidents hold all the words, so those that hold some of them follow. */
export type SearchResult = { query: Term[]; named: ReadonlySet<string>; hits: SearchHit[]; facets: FacetBuckets[]; widened: boolean };

/** The search text is refused: TEXT_TOO_LONG. */
export class SearchError extends Error {
  readonly code = 'TEXT_TOO_LONG';
}

export const longestText = 200;
/** With fewer incidents than this the search is widened. */
const enough = 10;
/** So many of the best by title and findings are weighed sentence by sentence. */
const weighed = 40;
/** So many names stand above the incidents; the others follow them. */
const leadingNames = 3;
/** All of them: ranking is ours, since an engine's scores count words of reports that the viewer may not see. */
const everything = 1_000_000;

/** All hits, best first, and the counts to narrow by. Names are left out where a filter asks for incidents. Throws SearchError. */
export function search(store: Store, viewer: Viewer, state: Catalogue, text: string, filter: IncidentFilter): Promise<SearchResult> {
  if (text.length > longestText) throw new SearchError(`a search has at most ${longestText} characters, not ${text.length}`);
  // A filter may be long: its hash is not.
  const name = createHash('sha256')
    .update(JSON.stringify([text, filter]))
    .digest('hex');
  return once(state, `search ${name}`, () => found(store, viewer, state, text, filter));
}

async function found(store: Store, viewer: Viewer, state: Catalogue, text: string, filter: IncidentFilter): Promise<SearchResult> {
  const asked = parseWords(text);
  const query = terms(asked);
  if (query.length === 0) {
    const all = text.trim() === '' ? state.incidents.filter((entry) => keeps(filter, entry)) : [];
    return {
      query,
      named: new Set(),
      hits: all.map((incident) => ({ incident, explained: null })),
      facets: facetCounts(all),
      widened: false,
    };
  }
  const names = nameHits(query, asked);
  const named = new Set<string>(names.filter(({ match }) => match === 'named').map(({ row }) => row.id));
  const { ranked, widened } = await incidentHits(store, viewer, state, asked, query, named, filter);

  const leading = ranked.slice(0, weighed);
  const reasons = await explain(
    store,
    viewer,
    leading.map(({ entry }) => entry),
    query,
    named,
  );
  const score = ({ entry }: Candidate): number => reasons.get(entry.id)?.score ?? 0;
  leading.sort((a, b) => b.tier - a.tier || score(b) - score(a) || latestFirst(a.entry, b.entry));
  const incidents = [...leading, ...ranked.slice(weighed)].map(({ entry }): SearchHit => ({
    incident: entry,
    explained: reasons.get(entry.id) ?? null,
  }));

  const shown = isEmpty(filter) ? names.map(nameHit) : [];
  const lead = shown.slice(0, Math.min(leadingNames, named.size));
  return {
    query,
    named,
    hits: [...lead, ...incidents, ...shown.slice(lead.length)],
    facets: facetCounts(ranked.map(({ entry }) => entry)),
    widened,
  };
}

const nameHit = ({ row, reasons }: NameHit): SearchHit => ({
  name: row,
  reasons: reasons.map((reason) => ({ place: 'name', ...reason, start: null, finding: null })),
});

/** `tier`: 3 all words, 2 what the words name holds in it, 1 some words. */
type Candidate = { entry: IncidentEntry; tier: number; title: number; proof: boolean };

async function incidentHits(
  store: Store,
  viewer: Viewer,
  state: Catalogue,
  asked: TextQuery,
  query: readonly Term[],
  named: ReadonlySet<string>,
  filter: IncidentFilter,
): Promise<{ ranked: Candidate[]; widened: boolean }> {
  const tiers = new Map<string, number>();
  const proofs = new Set<string>();
  const add = async (part: TextQuery, tier: number): Promise<void> => {
    for (const hit of await store.search(viewer, part, everything)) {
      tiers.set(hit.incident, Math.max(tier, tiers.get(hit.incident) ?? 0));
      if (hit.kind === 'quote') proofs.add(hit.incident);
    }
  };
  await add(asked, 3);
  for (const { id, concepts, patterns } of state.incidents) {
    const holds = [...named].some((name) => concepts.has(name) || patterns.has(name));
    if (holds && !tiers.has(id)) tiers.set(id, 2);
  }
  const left = (): IncidentEntry[] => state.incidents.filter((entry) => tiers.has(entry.id) && keeps(filter, entry));
  // Phrases and prefixes were typed on purpose: only plain words may be missing.
  const widened = asked.words.length > 1 && left().length < enough;
  if (widened) for (const word of asked.words) await add({ ...asked, words: [word] }, 1);

  const ranked = left()
    .map((entry) => ({ entry, tier: tiers.get(entry.id) ?? 0, title: mark(entry.title, query).held, proof: proofs.has(entry.id) }))
    .toSorted((a, b) => b.tier - a.tier || b.title - a.title || Number(b.proof) - Number(a.proof) || latestFirst(a.entry, b.entry));
  return { ranked, widened };
}

/** The reasons of the hits of one page: those past the weighed ones are explained now. */
export async function withReasons(
  store: Store,
  viewer: Viewer,
  { query, named }: SearchResult,
  hits: readonly SearchHit[],
): Promise<SearchReason[][]> {
  const late = hits.flatMap((hit) => ('incident' in hit && hit.explained === null && query.length > 0 ? [hit.incident] : []));
  const reasons = await explain(store, viewer, late, query, named);
  return hits.map((hit) => ('name' in hit ? hit.reasons : ((hit.explained ?? reasons.get(hit.incident.id))?.reasons ?? [])));
}
