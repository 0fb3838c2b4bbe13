import type { IncidentFilter, Origin } from '../../generated/types.ts';

/** What the address of a search says: `/search?q=…&concept=…&concept=…&pattern=…&org=…&origin=own&near=only`. */
export type SearchState = {
  q: string;
  concept: string[];
  pattern: string[];
  org: string[];
  origin: Origin | null;
  near: 'only' | 'none' | null;
};

/** The same words, narrowed to nothing. */
export const withoutLimits = ({ q }: SearchState): SearchState => ({ q, concept: [], pattern: [], org: [], origin: null, near: null });

/** Reads the address; what it does not understand is left out. */
export const readState = (query: URLSearchParams): SearchState => {
  const near = query.get('near');
  const origin = query.get('origin')?.toUpperCase();
  return {
    q: query.get('q') ?? '',
    concept: query.getAll('concept'),
    pattern: query.getAll('pattern'),
    org: query.getAll('org'),
    origin: origin === 'BUNDLE' || origin === 'OWN' ? origin : null,
    near: near === 'only' || near === 'none' ? near : null,
  };
};

/** Writes the address that `readState` reads. */
export const writeState = ({ q, concept, pattern, org, origin, near }: SearchState): URLSearchParams => {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  for (const id of concept) query.append('concept', id);
  for (const id of pattern) query.append('pattern', id);
  for (const id of org) query.append('org', id);
  if (origin) query.set('origin', origin.toLowerCase());
  if (near) query.set('near', near);
  return query;
};

/** The filter as the API takes it; null where nothing is narrowed. */
export const toFilter = ({ concept, pattern, org, origin, near }: SearchState): IncidentFilter | null => {
  const filter: IncidentFilter = {
    ...(concept.length > 0 && { concepts: concept }),
    ...(pattern.length > 0 && { patterns: pattern }),
    ...(org.length > 0 && { organisations: org }),
    ...(origin && { origin }),
    ...(near && { nearMiss: near === 'only' }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
};

/** Which part of the state a facet of the API narrows. */
export const partOf = (facet: string): 'concept' | 'pattern' | 'org' | 'origin' => {
  if (facet === 'pattern' || facet === 'origin') return facet;
  return facet === 'organisation' ? 'org' : 'concept';
};

/** Whether a bucket is chosen. */
export const has = (state: SearchState, facet: string, id: string): boolean => {
  const part = partOf(facet);
  return part === 'origin' ? state.origin === id : state[part].includes(id);
};

/** The state with a bucket chosen, or let go if it was. */
export const toggle = (state: SearchState, facet: string, id: string): SearchState => {
  const part = partOf(facet);
  if (part === 'origin') return { ...state, origin: state.origin === id || (id !== 'BUNDLE' && id !== 'OWN') ? null : id };
  const chosen = state[part];
  return { ...state, [part]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] };
};
