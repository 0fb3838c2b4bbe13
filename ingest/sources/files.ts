import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Source } from '../../graph/report.ts';
import type { Visibility } from '../../schema/coded.ts';
import type { Refusal, SourceFile } from '../document.ts';
import { largest } from '../documents/decode.ts';
import { refuse } from '../documents/refuse.ts';

/** A file to read: `at` is its absolute path or `-`, `path` what it is called from the root, `origin` the input that named it and `source` its id; `refusal` is set where it is known already that it cannot be read. */
export type Listed = { at: string; path: string; source: string; origin: Source; refusal?: Refusal };

const skipped = new Set(['node_modules', '__MACOSX']);

/**
 * Lists the files that the inputs name, in order and each once: files as they are, folders with all that is in them (sorted; hidden files and node_modules
 * left out), `-` for standard input. Nothing is read yet, so the length is known for progress. What is missing, unreadable or an empty folder is listed with its refusal.
 */
export function listSources(inputs: readonly string[], { root = process.cwd() }: { root?: string } = {}): Listed[] {
  const listed = inputs.flatMap((input) => (input === '-' ? [stdin] : listInput(resolve(root, input), root)));
  const seen = new Set<string>();
  return listed.filter(({ at }) => !seen.has(at) && seen.add(at));
}

const stdin: Listed = { at: '-', path: '-', source: 'stdin', origin: { id: 'stdin', kind: 'stdin', at: '-' } };

function listInput(at: string, root: string): Listed[] {
  const path = pathFrom(root, at);
  try {
    const kind = statSync(at).isDirectory() ? 'folder' : 'file';
    const origin = originOf(kind, at);
    if (kind === 'file') return [{ at, path, source: origin.id, origin }];
    const files = [...walk(at, root, origin, new Set([realpathSync(at)]))];
    return files.length > 0
      ? files
      : [{ at, path, source: origin.id, origin, refusal: refuse(path, 'empty', 'holds no files; name a folder with reports in it') }];
  } catch (cause) {
    const origin: Source = { id: idOf('file', at), kind: 'file', at };
    return [{ at, path, source: origin.id, origin, refusal: refusalOf(path, cause) }];
  }
}

function* walk(folder: string, root: string, origin: Source, above: ReadonlySet<string>): Generator<Listed> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const path = pathFrom(root, folder);
    yield { at: folder, path, source: origin.id, origin, refusal: refusalOf(path, cause) };
    return;
  }
  // By code unit, so that the order is the same on every machine.
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
    const at = join(folder, entry.name);
    const path = pathFrom(root, at);
    try {
      const stat = statSync(at);
      if (stat.isFile()) yield { at, path, source: origin.id, origin };
      if (!stat.isDirectory()) continue;
      // A link to a folder above it would be walked for ever.
      const real = realpathSync(at);
      if (!above.has(real)) yield* walk(at, root, origin, new Set([...above, real]));
    } catch (cause) {
      yield { at, path, source: origin.id, origin, refusal: refusalOf(path, cause) };
    }
  }
}

/** Kind and real path are what a source is: the same folder by another name or a link is the same source. */
function originOf(kind: 'file' | 'folder', at: string): Source {
  const real = realpathSync(at);
  return { id: idOf(kind, real), kind, at: real };
}

const idOf = (kind: string, real: string): string =>
  `${kind}-${createHash('sha256').update(`${kind}\0${real}`).digest('hex').slice(0, 16)}`;

function pathFrom(root: string, at: string): string {
  const path = relative(root, at) || '.';
  return (path.startsWith('..') ? at : path).split(sep).join('/');
}

/** What a failed look at a file means, by the code of the system's error. */
function refusalOf(path: string, cause: unknown): Refusal {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(path, 'missing', 'is not there; check its name and the folder you are in');
  if (code === 'EACCES' || code === 'EPERM') return refuse(path, 'unreadable', 'may not be read; check its permissions');
  if (code === 'ELOOP') return refuse(path, 'unreadable', 'is a symbolic link that leads to itself; mend or remove the link');
  return refuse(path, 'unreadable', `could not be read (${code}); check the disk and try again`);
}

/** Reads one listed file, or standard input; what is larger than any report is refused without being read. Files are `internal` unless the caller says otherwise. */
export async function readSource(
  file: Pick<Listed, 'at' | 'path' | 'source' | 'refusal'>,
  { visibility = 'internal' }: { visibility?: Visibility } = {},
): Promise<SourceFile | Refusal> {
  if (file.refusal) return file.refusal;
  const bytes = file.at === '-' ? await readStdin() : await readFile(file);
  return bytes instanceof Uint8Array ? { path: file.path, source: file.source, bytes, visibility } : bytes;
}

async function readFile({ at, path }: Pick<Listed, 'at' | 'path'>): Promise<Uint8Array | Refusal> {
  try {
    const handle = await open(at, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return refuse(path, 'unreadable', 'is neither a file nor a folder; name a file with a report in it');
      return stat.size > largest.page ? tooLarge(path, stat.size) : await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return refusalOf(path, cause);
  }
}

async function readStdin(): Promise<Uint8Array | Refusal> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > largest.page) return tooLarge('-', size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (path: string, size: number): Refusal =>
  refuse(
    path,
    'too-large',
    `has ${(size / 1024 / 1024).toFixed(1)} MB or more, and at most ${largest.page / 1024 / 1024} MB are read; split it into one file per report`,
  );
