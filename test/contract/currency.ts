import { describe, expect, test } from 'vitest';
import { all, words } from './bench.ts';
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

    test('a store that is closed says so to whoever asks it still', async () => {
      await b.load(stormReport());
      const { store } = b;
      const asked = Array.from({ length: 20 }, () => store.read(all, 'MATCH (r:Report) WHERE r.visibility IN $visible RETURN r.id AS id'));
      const closed = store.close();
      const codes = (await Promise.allSettled(asked)).map((one) =>
        one.status === 'fulfilled' ? one.value.length : (one.reason as { code?: unknown }).code,
      );
      expect(codes.filter((one) => one !== 1 && one !== 'CLOSED')).toEqual([]);
      await closed;
      const later = [store.seq(), store.changedSince(0), store.search(all, words('connections'), 1), store.write(() => Promise.resolve())];
      for (const one of later)
        await expect(one).rejects.toMatchObject({ code: 'CLOSED', message: expect.stringContaining('open it again') });
    });
  });
}
