import { describe, expect, test } from 'vitest';
import type { Bench } from './bench.ts';
import { diskReport, stormReport } from './reports.ts';

export function currency(b: Bench): void {
  describe('currency', () => {
    test('each write is a numbered change of its incident, and whoever reads beside sees it', async () => {
      await b.load(stormReport());
      expect(await b.beside()).toEqual({ seq: 1, hits: 2, changed: [1, 0, 0, 0] });
      await b.load(stormReport(), diskReport(), stormReport({ pipeline: 'readers-2' }));
      expect(await b.beside()).toEqual({ seq: 3, hits: 2, changed: [2, 2, 1, 0] });
    });
  });
}
