import { readFileSync } from 'node:fs';
import { encoderColumns } from '../encoder/columns.ts';
import { unheard } from '../encoder/unheard.ts';
import type { Readings } from '../find.ts';
import { countFrames } from '../lexicon/count-frames.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import { scores } from '../lexicon/scores.ts';
import { columns } from '../linear/columns.ts';
import { foldCount, folds } from './folds.ts';
import type { Labelled } from './gold.ts';

/**
 * Readings out of fold whose learned part lies on disk: 32-bit floats, a row a sentence in the order of the reports; the cues are made anew.
 * Throws where a file has fewer rows than there are sentences: it belongs to other reports.
 */
export function keptReadings(reports: readonly Labelled[], linear: string, encoder: string): Readings[] {
  const fold = folds(reports);
  const byFold = Array.from({ length: foldCount }, (_, k) => scores(countFrames(reports.filter((_report, r) => fold[r] !== k))));
  const total = reports.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const [own, joined] = [rowsOf(linear, total, columns.length), rowsOf(encoder, total, encoderColumns.length)];
  let at = 0;
  return reports.map(({ sentences }, r) => {
    const from = at;
    at += sentences.length;
    return {
      linear: sentences.map((_, i) => own(from + i)),
      encoder: sentences.map((sentence, i) => (unheard(sentence) ? null : joined(from + i))),
      cues: sentences.map((sentence) => readByCues(sentence, sentence.section, byFold[fold[r] ?? 0])),
    };
  });
}

function rowsOf(file: string, least: number, width: number): (row: number) => Float32Array {
  const bytes = readFileSync(file);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  if (all.length < least * width)
    throw new Error(`${file} holds ${all.length / width} rows for ${least} sentences: it was made from other reports, make it anew`);
  return (row) => all.slice(row * width, (row + 1) * width);
}
