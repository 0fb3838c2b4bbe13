import type { Block, Document } from '../../ingest/document.ts';
import { parse } from '../../ingest/documents/parse.ts';

/** Parses a text as a file of that name; throws where it is refused. */
export function documentOf(path: string, text: string | Uint8Array): Document {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const document = parse({ path, source: 'test', bytes, visibility: 'internal' });
  if ('code' in document) throw new Error(document.reason);
  return document;
}

/** Its blocks as "kind depth: text". */
export const blocksOf = (document: Document): string[] =>
  document.blocks.map(({ kind, depth, start, end }: Block) => `${kind} ${depth}: ${document.text.slice(start, end)}`);
