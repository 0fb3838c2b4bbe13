import { createHash } from 'node:crypto';
import type { ComponentKey } from '../components/component-key.ts';
import type { ReportInput } from '../report.ts';

const hash = (prefix: string, ...parts: readonly (string | number)[]) =>
  `${prefix}_${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)}`;

/** Quotes are the same quote whatever their line breaks, spacing and case. */
export const normalised = (quote: string): string => quote.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Id of a report: its source and its place there. What comes by standard input has no place: its address, else its content. */
export const reportId = ({ source, path, url, sha256 }: Pick<ReportInput, 'source' | 'path' | 'url' | 'sha256'>): string =>
  hash('r', source.id, source.kind === 'stdin' ? (url ?? sha256) : path);

/** Id of an incident: after the report that names it, which is its only one until others are joined (graph/joins). */
export const incidentId = (report: string): string => hash('i', report);

/** Id of a finding: survives a new version of readers and text, as long as its first quote stands. `ordinal` tells equal ones apart. */
export const findingId = (report: string, concept: string, quote: string, ordinal: number): string =>
  hash('f', report, concept, normalised(quote), ordinal);

export const interactionId = (report: string, type: string, source: string, target: string, quote: string, ordinal: number): string =>
  hash('x', report, type, normalised(source), normalised(target), normalised(quote), ordinal);

export const quoteId = (report: string, text: string, ordinal: number): string => hash('q', report, normalised(text), ordinal);

/** Id of a dated event: its place in the order of its report. */
export const timelineEventId = (report: string, ordinal: number): string => hash('t', report, ordinal);

export const reviewId = (finding: string, ordinal: number): string => hash('v', finding, ordinal);

/** Id of an organisation, readable in an address: its name in small letters, without legal endings; a hash where no letter is left. */
export function organisationId(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.at(-1);
  if (words.length > 1 && last !== undefined && ['inc', 'ltd', 'llc', 'gmbh', 'plc', 'corp'].includes(last)) words.pop();
  return words.length === 0 ? hash('o', name) : words.join('-');
}

/** Where names of components are told apart: by organisation, where none is named by incident, and by report. */
type Scopes = { organisation: string; report: string };

/** Id of a component: within its organisation, for a well-known technology the same everywhere, for a bare noun its report's own. No id of an organisation is `*`. */
export const componentId = (scopes: Scopes, { key, within }: ComponentKey): string =>
  hash('c', within === 'everything' ? '*' : scopes[within], key);

/** Id of a well-known technology, by its name. */
export const technologyId = (name: string): string => hash('c', '*', name);
