import { expect, test } from 'vitest';
import { encoderColumns, unsaid } from '../../../../ingest/find/encoder/columns.ts';
import { assertedByEncoder } from '../../../../ingest/find/guards/asserted-by-encoder.ts';
import { textDocument } from '../text-document.ts';

const { sentences } = textDocument([
  ['The disk was full at nine.', 'narrative'],
  ['The disk may have been full.', 'narrative'],
  ['Had the disk filled up, imports would have stopped.', 'narrative'],
  ['Disk', 'heading'],
]);
const row = (odds: number): Float32Array => Float32Array.from(encoderColumns, (name) => (name === unsaid ? odds : 9));
const added = (encoded: (Float32Array | null)[]): number[] =>
  sentences.map((sentence) => assertedByEncoder(encoded)(sentence, 'saturation/disk-space'));

test('a sentence counts less the likelier it speaks of what did not happen, and as much as ever where it plainly speaks of what did', () => {
  const [plain, doubtful, denied, unread] = added([row(-6), row(0), row(3), null]);
  expect([plain, unread]).toEqual([0, 0]);
  expect(doubtful).toBeLessThan(0);
  expect(denied).toBeLessThan(doubtful ?? 0);
});
