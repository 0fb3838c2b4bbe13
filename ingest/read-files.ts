import type { Document, Refusal } from './document.ts';
import { openParser } from './documents/parser.ts';
import type { Listed } from './sources/files.ts';
import { readSource } from './sources/files.ts';

export type ReadFile = { listed: Listed; document: Document | Refusal };

/** Files read and parsed ahead of the one being looked at, so that the parser's thread and the reader's both have work. */
const ahead = 6;

/** Reads and parses the listed files, in their order; what cannot be read or parsed comes as its refusal. */
export async function* readFiles(files: readonly Listed[]): AsyncGenerator<ReadFile> {
  const parser = openParser();
  const read = async (listed: Listed): Promise<ReadFile> => {
    const file = await readSource(listed);
    return { listed, document: 'reason' in file ? file : await parser.parse(file) };
  };
  const waiting: Promise<ReadFile>[] = [];
  try {
    for (const listed of files) {
      waiting.push(read(listed));
      const next = waiting.length > ahead ? waiting.shift() : undefined;
      if (next) yield await next;
    }
    for (const file of waiting) yield await file;
  } finally {
    // Who stops early leaves files on their way: one that came to the parser after its end would start another, and the process never end.
    await Promise.allSettled(waiting);
    await parser.close();
  }
}
