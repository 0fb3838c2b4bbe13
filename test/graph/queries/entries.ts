import type { IncidentEntry } from '../../../graph/queries/incident-entry.ts';

const entry = (id: string, over: Partial<IncidentEntry>): IncidentEntry => ({
  id,
  title: id,
  organisation: null,
  date: null,
  startedAt: null,
  endedAt: null,
  nearMiss: false,
  origin: 'bundle',
  visibility: 'public',
  reports: [`r-${id}`],
  concepts: new Map(),
  lessCertain: new Map(),
  reviewed: 0,
  interactions: 0,
  patterns: new Map(),
  version: '1',
  ...over,
});
/** Three incidents that differ in everything a filter can name. */
export const entries: readonly IncidentEntry[] = [
  entry('a', {
    concepts: new Map([
      ['safety-mechanism/retry', 2],
      ['saturation/cpu', 1],
    ]),
    organisation: { id: 'acme', name: 'ACME' },
    patterns: new Map([['thundering-herd', 1]]),
  }),
  entry('b', { concepts: new Map([['saturation/cpu', 1]]), organisation: { id: 'acme', name: 'Acme' }, nearMiss: true }),
  entry('c', { origin: 'own' }),
];
