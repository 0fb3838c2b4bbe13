import type { DiscoveryKind } from '../generated/types.ts';

type Place = {
  finding?: string | null | undefined;
  at?: { start: number; end: number } | null | undefined;
  report?: string | null | undefined;
};

/** Address of an incident, at a finding or at a stretch of a report's text if one is given. */
export const incidentPath = (id: string, { finding, at, report }: Place = {}): string => {
  const query = new URLSearchParams();
  if (report) query.set('report', report);
  if (finding) query.set('finding', finding);
  if (at) query.set('at', `${at.start}-${at.end}`);
  return `/incidents/${encodeURIComponent(id)}${query.size ? `?${query}` : ''}`;
};

/** Address of a named pattern. */
export const patternPath = (id: string): string => `/patterns/${encodeURIComponent(id)}`;

/** Address of a discovered pattern: its id is what it is made of. */
export const discoveredPath = ({ id, kind }: { id: string; kind: DiscoveryKind }): string =>
  `/discovered/${kind === 'SET' ? 'set' : 'shape'}/${encodeURIComponent(id)}`;

/** Address of a search. */
export const searchPath = ({ q = '', concept }: { q?: string; concept?: string }): string => {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (concept) query.set('concept', concept);
  return `/search${query.size ? `?${query}` : ''}`;
};
