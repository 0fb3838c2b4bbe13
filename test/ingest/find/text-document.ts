import type { Document, Sentence, SentenceKind } from '../../../ingest/document.ts';

/** A document of one sentence a line, each of the kind named. */
export function textDocument(lines: readonly (readonly [plain: string, kind: SentenceKind])[]): {
  document: Document;
  sentences: Sentence[];
} {
  const sentences: Sentence[] = [];
  let text = '';
  for (const [plain, kind] of lines) {
    sentences.push({ start: text.length, end: text.length + plain.length, plain, kind, section: [], index: sentences.length });
    text += `${plain}\n`;
  }
  return { document: { path: 'report.txt', format: 'text', sha256: '', text, blocks: [], meta: {} }, sentences };
}
