import { describe, expect, test } from 'vitest';
import { catalogue } from '../../graph/queries/catalogue.ts';
import type { IncidentEntry } from '../../graph/queries/incident-entry.ts';
import { forgetReport } from '../../graph/writes/forget.ts';
import { incidentId, reportId } from '../../graph/writes/ids.ts';
import { setApart } from '../../graph/writes/set-apart.ts';
import type { ReportInput } from '../../graph/report.ts';
import type { Viewer } from '../../graph/viewer.ts';
import { all, now, stranger, words } from './bench.ts';
import type { Bench } from './bench.ts';
import { dump } from './dump.ts';
import { diskReport, report, stormReport, stormText } from './reports.ts';

const page = 'https://status.example.com/incidents/feed';
const final = stormReport({ path: 'final.md', url: page, title: 'Feed down: what we learned', visibility: 'public' });
const update = report({
  path: 'update.md',
  url: 'http://www.status.example.com/incidents/feed/',
  title: 'We are looking into it',
  organisation: null,
  date: null,
  text: 'The database ran out of connections.\n',
  findings: [{ concept: 'saturation/connections', quote: 'The database ran out of connections.' }],
  visibility: 'public',
});
const notes = stormReport({
  path: 'notes.md',
  url: `https://web.archive.org/web/20240306000000/${page}`,
  text: `${stormText}Ada had warned of it in the spring, and her walrus ticket was closed.\n`,
  title: 'Internal notes on the feed',
});
const seenBy = async (b: Bench, viewer: Viewer): Promise<Pick<IncidentEntry, 'id' | 'title' | 'reports' | 'visibility'>[]> =>
  (await catalogue(b.store, viewer)).incidents
    .map(({ id, title, reports, visibility }) => ({ id, title, reports, visibility }))
    .toSorted((x, y) => (x.id < y.id ? -1 : 1));
const named = (input: ReportInput) => incidentId(reportId(input));
const told = async (b: Bench) => [await dump(b.engine), await seenBy(b, all), await seenBy(b, stranger)];

export function joining(b: Bench): void {
  describe('joining reports of one incident', () => {
    const { load, review, patterns, found } = b;

    test('reports of one address are one incident with each of its reports, named after the one that tells most', async () => {
      await load(update, diskReport(), final);
      expect(await seenBy(b, stranger)).toEqual([
        { id: named(final), title: 'Feed down: what we learned', reports: [reportId(final), reportId(update)], visibility: 'public' },
      ]);
      expect(await patterns(stranger)).toEqual([
        'retry-sustained-overload 0.75 Feed down: what we learned',
        'retry-sustained-overload 0.75 We are looking into it',
        'safety-mechanism-made-it-worse 0.75 Feed down: what we learned',
        'safety-mechanism-made-it-worse 0.75 We are looking into it',
      ]);
      expect((await b.store.search(all, words('connections'), 100)).map(({ incident }) => incident)).toEqual(
        Array.from({ length: 4 }, () => named(final)),
      );
    });

    test('the order in which reports come makes no difference, nor does one that was forgotten', async () => {
      await load(final, update, notes, diskReport());
      const straight = await told(b);
      await b.renew();
      await load(notes, diskReport(), update);
      await load(final);
      expect(await told(b)).toEqual(straight);
      await forgetReport(b.store, reportId(final), now);
      const left = await told(b);
      await b.renew();
      await load(diskReport(), update, notes);
      expect(left).toEqual(await told(b));
      expect(await found(all, words('rolled'))).toHaveLength(2);
    }, 120_000);

    test('an internal report changes nothing for a viewer of public ones, and joins no two public ones', async () => {
      const other = diskReport({ visibility: 'public' });
      await load(update, other);
      const [before, hits] = [await seenBy(b, stranger), await found(stranger, words('connections'))];
      const snapshot = (await catalogue(b.store, stranger)).snapshot;
      // internal notes at the address of the one, in the words of the other
      await load(diskReport({ path: 'mine.md', url: page, title: 'A disk without a watcher' }));
      expect([await seenBy(b, stranger), await found(stranger, words('connections'))]).toEqual([before, hits]);
      expect((await catalogue(b.store, stranger)).snapshot).toBe(snapshot);
      expect((await seenBy(b, all)).map(({ id, reports }) => [id, reports.length]).toSorted()).toEqual(
        [
          [named(other), 2],
          [named(update), 1],
        ].toSorted(),
      );
    });

    test('a verdict, a replacement and a loss of the address go with the report alone', async () => {
      await load(final, notes);
      expect(await review('saturation/connections', 'reject')).toBe('saved');
      await load(update);
      expect((await seenBy(b, all)).map(({ reports }) => reports.length)).toEqual([3]);
      expect((await b.standing()).filter((line) => line.includes('rejected'))).toHaveLength(1);
      await load({ ...final, url: null, coded: { ...final.coded, incident: { ...final.coded.incident, date: '2019-01-01' } } });
      expect((await seenBy(b, all)).map(({ reports }) => reports.length).toSorted()).toEqual([1, 2]);
      expect((await b.standing()).filter((line) => line.includes('rejected'))).toHaveLength(1);
    });

    test('a report that a person sets apart has an incident of its own until that is taken back', async () => {
      await load(final, notes, update);
      const joined = await told(b);
      const request = { report: reportId(final), by: 'ada', at: now };
      expect(await setApart(b.store, { ...request, report: 'r_none', apart: true })).toBe(false);
      expect(await setApart(b.store, { ...request, apart: true })).toBe(true);
      expect((await seenBy(b, all)).map(({ id, reports }) => [id, reports.length]).toSorted()).toEqual(
        [
          [named(final), 1],
          [named(update), 2],
        ].toSorted(),
      );
      await load({ ...final, pipeline: 'readers-2' });
      expect((await seenBy(b, all)).map(({ reports }) => reports.length).toSorted()).toEqual([1, 2]);
      await load(final);
      expect(await setApart(b.store, { ...request, apart: false })).toBe(true);
      expect(await told(b)).toEqual(joined);
    }, 120_000);
  });
}
