import { expect, test } from 'vitest';
import { findingId } from '../../../ingest/find/finding-id.ts';

test('an id comes from concept and words: markup, case and place do not change it, an ordinal parts equal ones', () => {
  const seen = new Map<string, number>();
  const first = findingId('saturation/disk-space', 'The **disk** was full.', seen);
  expect(first).toMatch(/^saturation\.disk-space\.[0-9a-f]{10}$/);
  expect(findingId('saturation/disk-space', 'the disk was full', seen)).toBe(`${first}.2`);
  expect(findingId('saturation/memory', 'the disk was full', seen)).not.toContain(first);
});
