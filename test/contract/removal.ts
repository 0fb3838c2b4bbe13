import { expect, test, describe } from 'vitest';
import type { ReportInput } from '../../graph/report.ts';
import { forgetReport, forgetSource } from '../../graph/writes/forget.ts';
import { reportId } from '../../graph/writes/ids.ts';
import { prune } from '../../graph/writes/prune.ts';
import { all, now, words } from './bench.ts';
import { dump } from './dump.ts';
import { diskReport, folder, stormReport } from './reports.ts';
import type { Bench } from './bench.ts';

/** What is left must be what these reports alone would have made. */
async function without(b: Bench, ...inputs: ReportInput[]): Promise<void> {
  const after = await dump(b.engine);
  await b.renew();
  await b.load(...inputs);
  expect(after).toEqual(await dump(b.engine));
}

export function removal(b: Bench): void {
  describe('removal', () => {
    const { load, review, found } = b;

    test('forgetting a report takes all that is its own, and its words', async () => {
      await load(stormReport(), diskReport());
      await review('saturation/connections', 'accept');
      const seq = await b.store.seq();
      expect(await forgetReport(b.store, reportId(stormReport()), now)).toBe(true);
      expect(await forgetReport(b.store, reportId(stormReport()), now)).toBe(false);
      expect(await found(all, words('connections'))).toEqual([]);
      expect((await b.store.changedSince(seq)).length).toBe(1);
      await without(b, diskReport());
    });

    test('forgetting a source takes its reports only', async () => {
      const other = { id: 'folder:other', kind: 'folder', at: '/other' } as const;
      await load(stormReport(), diskReport({ source: other }));
      expect(await forgetSource(b.store, folder.id, now)).toEqual([reportId(stormReport())]);
      await without(b, diskReport({ source: other }));
    });

    test('pruning removes what a folder no longer holds, and an empty folder removes nothing', async () => {
      await load(stormReport(), diskReport());
      const before = await dump(b.engine);
      expect(await prune(b.store, folder.id, [], now)).toEqual([]);
      expect(await prune(b.store, 'folder:other', ['storm.md'], now)).toEqual([]);
      expect(await prune(b.store, folder.id, ['storm.md', 'disk.md'], now)).toEqual([]);
      expect(await dump(b.engine)).toEqual(before);
      expect(await prune(b.store, folder.id, ['disk.md', 'new.md'], now)).toEqual([reportId(stormReport())]);
      await without(b, diskReport());
    });
  });
}
