import { expect, test, describe } from 'vitest';
import { all, words } from './bench.ts';
import { diskReport, stormReport } from './reports.ts';
import type { Bench } from './bench.ts';

export function currency(b: Bench): void {
  describe('currency', () => {
    const { load } = b;
    test('each write is a numbered change of its incident, and a second store sees it', async () => {
      await load(stormReport());
      const other = await b.beside();
      expect([await other.seq(), (await other.search(all, words('connections'), 10)).length]).toEqual([1, 2]);
      await load(stormReport(), diskReport(), stormReport({ pipeline: 'readers-2' }));
      // a reader beside an embedded writer keeps to what it opened; on Neo4j it sees each write
      const again = other.engine === 'neo4j' ? other : await b.beside();
      if (again !== other) await other.close();
      expect([
        await again.seq(),
        (await again.changedSince(1)).length,
        (await again.changedSince(2)).length,
        await again.changedSince(3),
      ]).toEqual([3, 2, 1, []]);
      await again.close();
    });

    test('a second store reads only', async () => {
      const other = await b.beside();
      if (other.engine === 'embedded') await expect(other.write(async () => {})).rejects.toMatchObject({ code: 'READ_ONLY' });
      await other.close();
    });
  });
}
