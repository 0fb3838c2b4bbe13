import { describe, expect, test } from 'vitest';
import { catalogue } from '../../graph/queries/catalogue.ts';
import { timelineOf } from '../../graph/queries/timeline.ts';
import type { Viewer } from '../../graph/store.ts';
import { incidentId, reportId } from '../../graph/writes/ids.ts';
import { all, stranger } from './bench.ts';
import type { Bench } from './bench.ts';
import { diskReport, stormReport, stormText } from './reports.ts';

const storm = stormReport({ visibility: 'public', url: 'https://status.example.com/1' });
const later = stormReport({
  path: 'later.md',
  url: 'https://status.example.com/1',
  text: `${stormText}The last orders were paid back on the 6th.\n`,
  start: '2024-03-05T09:10Z',
  end: '2024-03-05T10:20Z',
  timeline: [{ at: '2024-03-06', zone: null, quote: 'The last orders were paid back on the 6th.' }],
});

/** Time, zone and words of each event. */
async function told(b: Bench, viewer: Viewer): Promise<unknown[]> {
  const incidents = (await catalogue(b.store, viewer)).incidents.map(({ id }) => id);
  return (await timelineOf(b.store, viewer, incidents)).map(({ report, at, zone, text, start, end }) => {
    const input = [storm, later].find((each) => reportId(each) === report);
    return [report === reportId(storm) ? 'storm' : 'later', at, zone, text, input?.text.slice(start, end) === text];
  });
}
const times = async (b: Bench, viewer: Viewer) =>
  (await catalogue(b.store, viewer)).incidents.map(({ startedAt, endedAt }) => [startedAt, endedAt]);

export function timelines(b: Bench): void {
  describe('timeline', () => {
    const deploy = ['storm', '2024-03-05T09:12Z', 'UTC', 'A new release of the feed service went out at 09:12.', true];
    const rollback = ['storm', null, null, 'We rolled the release back at 10:05.', true];
    const paid = ['later', '2024-03-06', null, 'The last orders were paid back on the 6th.', true];

    test('dated events come back in the order of their report, with what was not told as null', async () => {
      await b.load(storm, diskReport());
      expect(await told(b, all)).toEqual([deploy, rollback]);
      expect(await times(b, all)).toEqual(
        (await catalogue(b.store, all)).incidents.map(({ id }) =>
          id === incidentId(reportId(storm)) ? ['2024-03-05T09:12Z', null] : [null, null],
        ),
      );
    });

    test('each report of one incident keeps its own events, and others see those of public reports', async () => {
      await b.load(storm, later);
      expect((await catalogue(b.store, all)).incidents.length).toBe(1);
      expect((await told(b, all)).toSorted()).toEqual([deploy, rollback, paid].toSorted());
      expect(await told(b, stranger)).toEqual([deploy, rollback]);
      expect(await times(b, stranger)).toEqual([['2024-03-05T09:12Z', null]]);
      expect(await times(b, all)).toEqual([['2024-03-05T09:10Z', '2024-03-05T10:20Z']]);
    });

    test('a report that is read anew loses the events that it no longer tells', async () => {
      await b.load(storm);
      await b.load(stormReport({ visibility: 'public', url: 'https://status.example.com/1', timeline: [] }));
      expect(await told(b, all)).toEqual([]);
    });
  });
}
