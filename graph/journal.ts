import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  fstatSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { ApartRequest } from './apart.ts';
import { GraphError } from './error.ts';
import type { ReportInput } from './report.ts';
import type { ReviewRequest } from './review.ts';
import type { SameRequest } from './same.ts';

/** One thing that was told to the store, in the order it was told. */
export type JournalEntry =
  | { kind: 'report'; report: string; at: string; input: ReportInput }
  | { kind: 'review'; report: string; review: ReviewRequest }
  | { kind: 'apart'; report: string; request: ApartRequest }
  /** Of no single report. */
  | { kind: 'same'; report: null; request: SameRequest };

/** Append-only record of report inputs, reviews, reports set apart and components merged, one JSON line each, from which the graph can be made again. */
export type Journal = {
  /** Adds entries; they are on the disk when it returns. */
  append: (entries: readonly JournalEntry[]) => void;
  /** Takes every entry of these reports out, and every merge of these components, for good: what is forgotten must not lie around. */
  erase: (reports: readonly string[], components: readonly string[]) => void;
  close: () => void;
};

const newline = 0x0a;

/** Length of a file up to the end of its last whole line: a line that a crash cut off was never acknowledged. */
function wholeLength(file: number): number {
  const size = fstatSync(file).size;
  const block = Buffer.alloc(65536);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - block.length);
    const read = readSync(file, block, 0, end - start, start);
    const at = block.subarray(0, read).lastIndexOf(newline);
    if (at >= 0) return start + at + 1;
    end = start;
  }
  return 0;
}

const syncFolder = (path: string) => {
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
};

/** The whole entries of a journal file, oldest first; none if there is no file. Throws JOURNAL_DAMAGED, which names the line. */
export function readJournal(path: string): JournalEntry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  lines.pop(); // what follows the last newline: nothing, or a torn line
  return lines.map((line, at) => {
    try {
      return JSON.parse(line) as JournalEntry;
    } catch {
      // the parser's message would quote the report
      throw new GraphError(
        'JOURNAL_DAMAGED',
        `${path}, line ${at + 1}, is no entry: bring the file back from a backup, or take that line out`,
      );
    }
  });
}

/** Opens the journal for appending, for its owner alone (0600), and cuts off a torn last line. */
export function openJournal(path: string): Journal {
  const open = () => {
    const opened = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
    fchmodSync(opened, 0o600);
    return opened;
  };
  let file = open();
  let end = wholeLength(file);
  ftruncateSync(file, end);
  return {
    append(entries) {
      const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), 'utf8');
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written, bytes.length - written, end + written);
      fsyncSync(file);
      end += bytes.length;
    },
    erase(reports, components) {
      const gone = new Set([...reports, ...components]);
      const kept = readJournal(path).filter((entry) =>
        (entry.kind === 'same' ? [entry.request.component, entry.request.other] : [entry.report]).every((id) => !gone.has(id)),
      );
      writeFileSync(`${path}.new`, kept.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600, flush: true });
      closeSync(file);
      renameSync(`${path}.new`, path);
      syncFolder(path);
      file = open();
      end = fstatSync(file).size;
    },
    close: () => closeSync(file),
  };
}
