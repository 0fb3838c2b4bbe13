import { resolve } from 'node:path';
import type { Refusal } from './document.ts';
import { openParser } from './documents/parser.ts';
import { type Extraction, extract } from './pipeline.ts';
import { listSources, readSource } from './sources/files.ts';

/** What came of one file: what was found in it, or why it was not read. */
export type Extracted = Extraction | Refusal;
export type ExtractedFile = { file: string; total: number; extracted: Extracted };

/** Reads files and folders one after the other, in order; files named in `insistOn` are read even if they are no incident reports. */
export async function* extractFiles(inputs: readonly string[], { insistOn = [] as readonly string[] } = {}): AsyncGenerator<ExtractedFile> {
  const named = new Set(insistOn.map((input) => resolve(input)));
  const files = listSources(inputs);
  const parser = openParser();
  try {
    for (const file of files) {
      const source = await readSource(file);
      const document = 'reason' in source ? source : await parser.parse(source);
      const extracted = 'reason' in document ? document : extract(document, named.has(file.at));
      yield { file: file.at, total: files.length, extracted };
    }
  } finally {
    await parser.close();
  }
}
