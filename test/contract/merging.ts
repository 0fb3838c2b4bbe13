/** Components that a person says are one. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../graph/queries/catalogue.ts';
import { componentsById, componentsOf } from '../../graph/queries/component.ts';
import { componentsCalled } from '../../graph/queries/components-called.ts';
import { merges } from '../../graph/queries/merges.ts';
import { forgetReport } from '../../graph/writes/forget.ts';
import { incidentId, reportId } from '../../graph/writes/ids.ts';
import { mergeComponents } from '../../graph/writes/merge-components.ts';
import type { ReportInput } from '../../graph/report.ts';
import type { Viewer } from '../../graph/viewer.ts';
import { all, now, stranger } from './bench.ts';
import type { Bench } from './bench.ts';
import { between, telling } from './components.ts';
import { dump } from './dump.ts';

const ledger = telling('ledger.md', ['the ledger index', 'the ledger index', 'Postgres']);
const book = between(telling('book.md', ['account book', 'the account books']), 'the account book', 'page store');
const own = { visibility: 'internal' } as const;

export function merging(b: Bench): void {
  describe('merging components', () => {
    const seen = async (viewer: Viewer, ...inputs: ReportInput[]) => {
      const said = await merges(b.store, viewer);
      const links = await componentsOf(
        b.store,
        viewer,
        inputs.map((input) => incidentId(reportId(input))),
        said,
      );
      const known = await componentsById(b.store, viewer, [...new Set(links.values())], said);
      return known.map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`).toSorted();
    };
    const merge = async (component: string, other: string, same = true) =>
      await mergeComponents(b.store, { component, other, same, by: 'ada', at: now });
    const merged = async (...args: Parameters<typeof merge>) => (await merge(...args)).outcome;
    const refusal = async (...args: Parameters<typeof merge>) => {
      const done = await merge(...args);
      return done.outcome === 'refused' ? [done.code, done.message] : [done.outcome];
    };
    const idOf = async (name: string) => (await componentsCalled(b.store, all, name)).found[0]?.id ?? '';

    test('two of an organisation are one under all their names, until that is taken back', async () => {
      await b.load(ledger, book);
      const [before, whole] = [await seen(all, ledger, book), await dump(b.engine)];
      const seq = await b.store.seq();
      const snapshot = (await catalogue(b.store, stranger)).snapshot;
      expect(await merged('account books', 'ledger indices')).toBe('saved');
      expect(await b.store.seq()).toBeGreaterThan(seq);
      expect((await catalogue(b.store, stranger)).snapshot).not.toBe(snapshot);
      for (const viewer of [all, stranger])
        expect(await seen(viewer, ledger, book)).toEqual([
          'PostgreSQL: Postgres',
          'page store: page store',
          'the ledger index: the ledger index, account book, the account book, the account books',
        ]);
      const group = await componentsById(
        b.store,
        all,
        [await idOf('account book'), await idOf('ledger index')],
        await merges(b.store, all),
      );
      expect(group.map(({ id, merged: said }) => [id, said.map(({ by, at, names }) => [by, at, ...names.toSorted()])])).toEqual([
        [[await idOf('account book'), await idOf('ledger index')].toSorted()[0], [['ada', now, 'account book', 'the ledger index']]],
      ]);
      const after = await dump(b.engine);
      expect(await merged('the ledger index', await idOf('the account book'))).toBe('unchanged');
      expect(await dump(b.engine)).toEqual(after);
      expect(await merged('ledger index', 'account book', false)).toBe('saved');
      expect(await seen(all, ledger, book)).toEqual(before);
      expect(await dump(b.engine)).toEqual(whole);
      expect((await catalogue(b.store, stranger)).snapshot).toBe(snapshot);
    }, 120_000);

    test('what is merged with a well-known technology takes its name, and what is merged with that is one with both', async () => {
      await b.load(ledger, book);
      expect([await merged('page store', 'PostgreSQL'), await merged('page store', 'ledger index')]).toEqual(['saved', 'saved']);
      expect(await seen(all, ledger, book)).toEqual([
        'PostgreSQL: the ledger index, Postgres, page store',
        'account book: account book, the account book, the account books',
      ]);
      expect(await merged('PostgreSQL', 'page store', false)).toBe('saved');
      expect(await seen(all, ledger)).toEqual(['PostgreSQL: Postgres', 'the ledger index: the ledger index, page store']);
    }, 120_000);

    test('a merge outlasts new readings of the reports, and goes with the last report that names one of the two', async () => {
      await b.load(ledger, book);
      const untouched = await dump(b.engine);
      await merged('ledger index', 'account book');
      const whole = await dump(b.engine);
      await b.load({ ...telling('ledger.md', ['Postgres']), pipeline: 'readers-2' });
      expect(await seen(all, book)).toEqual(['account book: account book, the account book, the account books', 'page store: page store']);
      await b.load(ledger);
      expect(await dump(b.engine)).toEqual(whole);
      await forgetReport(b.store, reportId(ledger), now);
      expect((await dump(b.engine)).filter((line) => line.startsWith('SAME_AS'))).toEqual([]);
      await b.load(ledger);
      expect(await dump(b.engine)).toEqual(untouched);
      await merged('ledger index', 'account book');
      await forgetReport(b.store, reportId(ledger), now);
      await forgetReport(b.store, reportId(book), now);
      expect((await dump(b.engine)).filter((line) => /^(SAME_AS|Component)/.test(line))).toEqual([]);
    }, 120_000);

    test('a name that means several, or nothing, or what is one already, is refused with what may be meant and the cure', async () => {
      await b.load(ledger, book, telling('bank.md', ['a ledger index', 'the ledger tape'], { organisation: 'Sample Bank' }));
      const whole = await dump(b.engine);
      expect((await refusal('ledger index', 'account book')).map((line) => line?.replaceAll(/c_\w{20}/g, 'c_'))).toEqual([
        'AMBIGUOUS_COMPONENT',
        [
          '"ledger index" names 2 components: say which by its id',
          '  c_  a ledger index (Sample Bank; 1 incident)',
          '  c_  the ledger index (Example Cloud; 1 incident)',
        ].join('\n'),
      ]);
      expect(await refusal('account book', 'ledger reel')).toEqual([
        'NO_SUCH_COMPONENT',
        expect.stringMatching(
          /^no component is called "ledger reel": give a name as reports write it, or an id \(.*\); with names near it:\n(.*\n){2}.*\(/,
        ),
      ]);
      expect(await refusal('zebra', 'account book')).toEqual([
        'NO_SUCH_COMPONENT',
        'no component is called "zebra": give a name as reports write it, or an id (GraphQL: findings { concerns { id name } })',
      ]);
      expect(await refusal('account books', 'the account book')).toEqual([
        'ONE_COMPONENT',
        expect.stringContaining(await idOf('account book')),
      ]);
      expect(await refusal('page store', 'postgres', false)).toEqual([
        'NOTHING_TO_UNDO',
        'nobody said that "page store" and "postgres" are the same, so there is nothing to take back; neither of them was merged with anything',
      ]);
      expect(await dump(b.engine)).toEqual(whole);
      await merged('page store', 'account book');
      expect(await refusal('page store', 'postgres', false)).toEqual([
        'NOTHING_TO_UNDO',
        expect.stringMatching(/; what was merged:\n {2}c_\w{20} \([\w ]+\) and c_\w{20} \([\w ]+\), by ada at 2025-01-01T00:00:00Z$/),
      ]);
    }, 120_000);

    test('a merge with what only internal reports name shows nothing to others, nor joins what they see by way of it', async () => {
      const secret = telling('secret.md', ['wombat relay'], own);
      await b.load(ledger, book, secret);
      const [before, snapshot] = [await seen(stranger, ledger, book), (await catalogue(b.store, stranger)).snapshot];
      const told = async () =>
        await componentsById(b.store, stranger, [await idOf('ledger index'), await idOf('account book')], await merges(b.store, stranger));
      const rows = await told();
      await merged('ledger index', 'wombat relay');
      await merged('wombat relay', 'account book');
      expect([await seen(stranger, ledger, book), await told()]).toEqual([before, rows]);
      expect((await catalogue(b.store, stranger)).snapshot).toBe(snapshot);
      expect(await seen(all, ledger)).toEqual([
        'PostgreSQL: Postgres',
        'the ledger index: the ledger index, account book, wombat relay, the account book, the account books',
      ]);
      await b.load({ ...secret, visibility: 'public' });
      expect(await seen(stranger, ledger)).toEqual(await seen(all, ledger));
    }, 120_000);
  });
}
