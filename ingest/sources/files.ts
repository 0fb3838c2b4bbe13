import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Source } from '../../graph/report.ts';
import type { Visibility } from '../../schema/coded.ts';
import type { Refusal, SourceFile } from '../document.ts';
import { largest } from '../documents/decode.ts';
import { refuse } from '../documents/refuse.ts';

/** A file to read: `at` is its absolute path or `-`, `path` what it is called from the root, `within` what it is called in its source, by whatever links and folders one got there, `origin` the input that named it and `source` its id; `refusal` is set where it is known already that it cannot be read. */
export type Listed = { at: string; path: string; within: string; source: string; origin: Source; refusal?: Refusal };

/**
 * The folders and the name that a file lies under, from the named folder (or a named file's own folder) on: `acme/2024/a.md`. Real names, whatever link or working
 * folder one came by.
 */
export const placeOf = ({ origin, within }: Pick<Listed, 'origin' | 'within'>): string =>
  origin.kind === 'stdin' ? within : `${basename(origin.kind === 'file' ? dirname(origin.at) : origin.at)}/${within}`;

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

const stdin: Listed = { at: '-', path: '-', within: '-', source: 'stdin', origin: { id: 'stdin', kind: 'stdin', at: '-' } };

function listInput(at: string, root: string): Listed[] {
  const path = pathFrom(root, at);
  try {
    const kind = statSync(at).isDirectory() ? 'folder' : 'file';
    const origin = originOf(kind, at);
    if (kind === 'file') return [{ at, path, within: basename(origin.at), source: origin.id, origin }];
    const files = [...walk(at, { top: at, root, origin }, new Set([realpathSync(at)]))];
    return files.length > 0
      ? files
      : [
          {
            at,
            path,
            within: '.',
            source: origin.id,
            origin,
            refusal: refuse(path, 'empty', 'holds no files; name a folder with reports in it'),
          },
        ];
  } catch (cause) {
    const origin: Source = { id: idOf('file', at), kind: 'file', at };
    return [{ at, path, within: basename(at), source: origin.id, origin, refusal: refusalOf(path, cause) }];
  }
}

type Walk = { top: string; root: string; origin: Source };

function* walk(folder: string, from: Walk, above: ReadonlySet<string>): Generator<Listed> {
  const { top, root, origin } = from;
  const listed = (at: string): Listed => ({
    at,
    path: pathFrom(root, at),
    within: slashed(relative(top, at)) || '.',
    source: origin.id,
    origin,
  });
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    yield { ...listed(folder), refusal: refusalOf(pathFrom(root, folder), cause) };
    return;
  }
  // By code unit, so that the order is the same on every machine.
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
    const at = join(folder, entry.name);
    try {
      const found = statSync(at);
      if (found.isFile()) yield listed(at);
      if (!found.isDirectory()) continue;
      // A link to a folder above it would be walked for ever.
      const real = realpathSync(at);
      if (!above.has(real)) yield* walk(at, from, new Set([...above, real]));
    } catch (cause) {
      yield { ...listed(at), refusal: refusalOf(pathFrom(root, at), cause) };
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
  return slashed(path === '..' || path.startsWith(`..${sep}`) ? at : path);
}

const slashed = (path: string) => path.split(sep).join('/');

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
    // before it is opened: opening a named pipe waits for whoever writes into it
    if (!(await stat(at)).isFile()) return refuse(path, 'unreadable', 'is neither a file nor a folder; name a file with a report in it');
    const handle = await open(at, 'r');
    try {
      const { size } = await handle.stat();
      return size > largest.page ? tooLarge(path, size) : await handle.readFile();
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
