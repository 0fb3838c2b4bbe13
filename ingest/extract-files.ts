import { resolve } from 'node:path';
import type { Document, Refusal } from './document.ts';
import type { Extraction } from './pipeline.ts';
import { mask } from './mask/mask.ts';
import { openModel } from './model.ts';
import { extractParts } from './extract-parts.ts';
import { masked } from './pipeline.ts';
import { readFiles } from './read-files.ts';
import { incidentsIn } from './segments/split.ts';
import type { Listed } from './sources/files.ts';
import { listSources, placeOf } from './sources/files.ts';

/** What came of one file: what was found in it, or why it was not read. `at` is its absolute path, or `-`. */
export type ExtractedFile = { at: string; total: number; extracted: Extraction | Refusal };

/** Reads files and folders in order, masked as for storing if `redact`. A file that is named itself is read even if it is no incident report; its refusal stands beside what was found. */
export async function* extractFiles(inputs: readonly string[], redact = false): AsyncGenerator<ExtractedFile> {
  const named = new Set(inputs.map((input) => (input === '-' ? input : resolve(input))));
  const files = listSources(inputs);
  const model = openModel('internal');
  const read = async (document: Document, listed: Listed): Promise<Extraction | Refusal> => {
    const options = { insist: named.has(listed.at), place: placeOf(listed) };
    const extraction = await extractParts(document, incidentsIn(document), options, model);
    return redact && !('reason' in extraction) ? masked(extraction, mask(document)) : extraction;
  };
  for await (const { listed, document } of readFiles(files)) {
    const extracted = 'reason' in document ? document : await read(document, listed);
    yield { at: listed.at, total: files.length, extracted };
  }
}
