import type { IncidentFacts } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';

/** What a report says of its incident. */
export function facts(document: Document, sentences: Sentence[]): IncidentFacts {
  const title = document.meta['title'];
  return {
    title: typeof title === 'string' ? title : (sentences[0]?.plain.slice(0, 120) ?? document.path),
    organisation: null,
    date: null,
    nearMiss: false,
  };
}

export type ReportMeta = { url: string | null; publisher: string | null; publishedOn: string | null };

/** Where the report was published, as its front matter or head says. */
export function reportMeta(document: Document): ReportMeta {
  const url = document.meta['url'];
  return { url: typeof url === 'string' ? url : null, publisher: null, publishedOn: null };
}
