import type { PatternId } from '../../schema/coded.ts';
import { patterns } from '../../schema/generated/vocabulary.ts';
import { namedPatterns } from '../motifs/named.ts';
import type { NamedPattern } from '../motifs/named.ts';
import type { IncidentEntry } from './incident-entry.ts';
import { latestFirst } from './incident-entry.ts';
import { order } from './order.ts';
import type { Catalogue } from './catalogue.ts';
import type { IncidentFilter } from './filter.ts';
import { keeps } from './filter.ts';

export type PatternRow = (typeof patterns)[number];

/** A pattern by id, null if there is none of that id. */
export const patternById = (id: string): PatternRow | null => patterns.find((pattern) => pattern.id === id) ?? null;

const about = new Map(namedPatterns.map((named) => [named.id, named]));

/** What the file of a named pattern says of it, with its motif. */
export function aboutPattern(id: PatternId): NamedPattern {
  const known = about.get(id);
  if (known === undefined) throw new Error(`no named pattern has the id ${id}`);
  return known;
}

/** Incidents that a pattern holds in, the surest first; equal confidence by date, latest first, then id. */
export function incidentsWith({ incidents }: Catalogue, pattern: PatternId): { entry: IncidentEntry; confidence: number }[] {
  return incidents
    .flatMap((entry) => {
      const confidence = entry.patterns.get(pattern);
      return confidence === undefined ? [] : [{ entry, confidence }];
    })
    .toSorted((a, b) => b.confidence - a.confidence || latestFirst(a.entry, b.entry));
}

/** All patterns, those that hold in most incidents first; equal counts by id. */
export function patternsByCount({ incidents }: Catalogue): PatternRow[] {
  const count = new Map<string, number>(patterns.map(({ id }) => [id, incidents.filter((entry) => entry.patterns.has(id)).length]));
  return patterns.toSorted((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0) || order(a.id, b.id));
}

/** Patterns that hold in an incident, the surest first; equal confidence by id. */
export function patternsIn(entry: IncidentEntry): { pattern: PatternRow; confidence: number }[] {
  return patterns
    .flatMap((pattern) => {
      const confidence = entry.patterns.get(pattern.id);
      return confidence === undefined ? [] : [{ pattern, confidence }];
    })
    .toSorted((a, b) => b.confidence - a.confidence || order(a.pattern.id, b.pattern.id));
}

/** How many organisations a pattern's incidents belong to, of those that a filter leaves; incidents without one count as none. */
export function organisationCount(state: Catalogue, pattern: PatternId, filter: IncidentFilter): number {
  const held = incidentsWith(state, pattern).filter(({ entry }) => keeps(filter, entry));
  return new Set(held.flatMap(({ entry }) => (entry.organisation ? [entry.organisation.id] : []))).size;
}
