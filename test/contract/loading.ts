import { expect, test, describe } from 'vitest';
import { reportId } from '../../graph/writes/ids.ts';
import { bundle } from '../../ingest/bundle.ts';
import { all, words } from './bench.ts';
import { difference, dump } from './dump.ts';
import { diskReport, report, stormReport, stormText } from './reports.ts';
import type { Bench } from './bench.ts';

export function loading(b: Bench): void {
  describe('loading', () => {
    const { load, idOf, found } = b;
    test('a second load of reports of the bundle writes nothing', async () => {
      const inputs = bundle('readers-1').slice(0, 5);
      expect(new Set(await load(...inputs))).toEqual(new Set(['created']));
      const [seq, transactions, before] = [await b.store.seq(), b.transactions(), await dump(b.engine)];
      expect(seq).toBe(inputs.length);
      expect(new Set(await load(...inputs))).toEqual(new Set(['unchanged']));
      expect([await b.store.seq(), b.transactions()]).toEqual([seq, transactions]);
      expect(await dump(b.engine)).toEqual(before);
    }, 120_000);

    test('the same report twice in one load is written once', async () => {
      expect(await load(stormReport(), stormReport())).toEqual(['created', 'unchanged']);
    });

    test.each([
      ['text', { text: `${stormText}Later that day it happened again.\n` }],
      ['readers', { pipeline: 'readers-2' }],
      ['visibility', { visibility: 'public' as const }],
      [
        'findings',
        {
          findings: stormReport()
            .coded.findings.slice(0, 2)
            .map((f) => ({ ...f, quote: f.quotes[0] ?? '' })),
          interactions: [],
        },
      ],
      ['title and organisation', { title: 'Feed down', organisation: 'Another Cloud, Inc.' }],
    ])('a report with another %s replaces exactly its own nodes', async (_what, changes) => {
      await load(stormReport(), diskReport());
      const changed = stormReport(changes);
      expect(await load(changed, diskReport())).toEqual(['replaced', 'unchanged']);
      const after = await dump(b.engine);
      await b.renew();
      await load(diskReport(), changed);
      expect(after).toEqual(await dump(b.engine));
    });

    test('a finding keeps its id when text before it and confidence change', async () => {
      await load(stormReport());
      const before = await idOf('saturation/connections');
      const moved = stormReport({
        text: stormText.replace('# What happened\n', '# What happened\nIt was a Tuesday.\n'),
        pipeline: 'readers-2',
      });
      moved.coded.findings.forEach((finding) => (finding.confidence = 0.5));
      await load(moved);
      expect(await idOf('saturation/connections')).toBe(before);
    });

    test('a failed write leaves nothing, and the next one works', async () => {
      await load(stormReport());
      const [before, seq] = [await dump(b.engine), await b.store.seq()];
      const failing = b.store.write(async (tx) => {
        await tx.run(`MATCH (m:Meta {id: 'graph'}) SET m.seq = m.seq + 1`);
        await tx.run('MATCH (i:Incident) DETACH DELETE i');
        tx.index([{ id: 'q_x', kind: 'quote', incident: 'i_x', visibility: 'public', title: '', body: 'halfway' }]);
        throw new Error('halfway');
      });
      await expect(failing).rejects.toThrow('halfway');
      const wrong = b.store.write(async (tx) => {
        await tx.run('MATCH (i:Incident) DETACH DELETE i');
        await tx.run('THIS IS NOT CYPHER').catch(() => undefined);
        await tx.run('MATCH (r:Report) DETACH DELETE r');
      });
      await expect(wrong).rejects.toThrow();
      expect([await dump(b.engine), await b.store.seq()]).toEqual([before, seq]);
      expect(await found(all, words('halfway'))).toEqual([]);
      expect(await load(diskReport())).toEqual(['created']);
    });

    test('what is written is read by the next read, with many at once', async () => {
      const inputs = Array.from({ length: 8 }, (_, n) => diskReport({ path: `disk-${n}.md`, organisation: `House ${n}` }));
      await Promise.all(
        inputs.map(async (input) => {
          expect(await load(input)).toEqual(['created']);
          const rows = await b.store.read(all, 'MATCH (r:Report {id: $id}) WHERE r.visibility IN $visible RETURN r.path AS path', {
            id: reportId(input),
          });
          expect(rows).toEqual([{ path: input.path }]);
        }),
      );
      expect(await b.store.seq()).toBe(8);
    });

    test('odd characters come back as they went in', async () => {
      const odd = 'It said "C++ \\ \'quoted\' – ${x} 😀 é\u0301 $visible" and `stopped`.';
      await load(
        report({
          path: 'odd "name" \\.md',
          title: odd,
          organisation: '株式会社',
          text: odd,
          findings: [{ concept: 'contributor/code-deploy', quote: odd }],
        }),
      );
      const rows = await b.store.read(
        all,
        'MATCH (q:Quote)-[:FROM_REPORT]->(r:Report)-[d:DESCRIBES]->(i:Incident)-[a:AT]->(o:Organisation) WHERE r.visibility IN $visible RETURN q.text AS quote, r.text AS text, d.title AS title, a.name AS name, r.url AS url, q.stop AS stop',
      );
      expect(rows).toEqual([{ quote: odd, text: odd, title: odd, name: '株式会社', url: null, stop: odd.length }]);
    });

    test('two dumps of the same graph are equal, and of another are not', async () => {
      await load(stormReport());
      const one = await dump(b.engine);
      expect(await dump(b.engine)).toEqual(one);
      await load(stormReport({ pipeline: 'readers-2' }));
      const { gone, come } = difference(one, await dump(b.engine));
      expect([gone.length, come.length]).toEqual([1, 1]);
    });
  });
}
