import { expect, test, describe } from 'vitest';
import { detachedReviews } from '../../graph/detached-reviews.ts';
import type { Viewer } from '../../graph/store.ts';
import { nodeTables, relationshipTables } from '../../schema/model.ts';
import { all, stranger, words } from './bench.ts';
import { report, stormReport } from './reports.ts';
import type { Bench } from './bench.ts';

const among = (alias: string, viewable: string) =>
  viewable === 'visibility' ? `${alias}.visibility IN $visible` : `${alias}.level = $level AND size($visible) > 0`;

const names = async (b: Bench, viewer: Viewer) => {
  const cypher =
    'MATCH (i:Incident)-[a:AT]->(o:Organisation) WHERE a.visibility IN $visible RETURN o.id AS id, a.name AS name ORDER BY name';
  return (await b.store.read(viewer, cypher)).map((row) => [row['id'], row['name']]);
};

export function visibility(b: Bench): void {
  describe('visibility', () => {
    const { load, review, patterns, found } = b;
    const planted = {
      path: 'zanzibar-path.md',
      title: 'Quagga title',
      organisation: 'Example  Cloud, LLC',
      url: 'https://okapi.example/1',
      publisher: 'Narwhal Press',
    };
    const secret = report({
      ...planted,
      text: 'At 9 the kinkajou woke.\nThe axolotl queue kept growing.\nThe pangolin retries made it worse.\nNobody saw the numbat in the text.\n',
      findings: [
        { concept: 'saturation/queue', quote: 'The axolotl queue kept growing.', component: 'wombat queue' },
        {
          concept: 'safety-mechanism/retry',
          outcome: 'made-worse',
          quote: 'The pangolin retries made it worse.',
          component: 'quokka retries',
        },
      ],
      interactions: [{ type: 'sustained', source: 1, target: 0, quote: 'The pangolin retries made it worse.' }],
      timeline: [{ at: '2024-03-05T09:00', zone: 'Meerkat time', quote: 'At 9 the kinkajou woke.' }],
      end: '2024-03-05T23:58:59',
      visibility: 'internal',
    });
    const wordsOf = [
      'zanzibar',
      'quagga',
      'example  cloud, llc',
      'okapi',
      'narwhal',
      'axolotl',
      'pangolin',
      'numbat',
      'wombat',
      'quokka',
      'kinkajou',
      'meerkat',
      '23:58:59',
    ];

    /** Everything that filtered reads can reach: every node table and relationship that has a visibility, and what hangs on them. */
    const reach = async (viewer: Viewer) => {
      const rows: unknown[] = [];
      const add = (read: readonly unknown[]) => rows.push(read.map((row) => JSON.stringify(row)).toSorted());
      for (const { label, properties } of nodeTables) {
        if (!('visibility' in properties)) continue;
        const fields = Object.keys(properties).map((field) => `n.${field} AS ${field}`);
        add(await b.store.read(viewer, `MATCH (n:${label}) WHERE ${among('n', 'visibility')} RETURN ${fields.join(', ')}`));
      }
      for (const { type, pairs, properties } of relationshipTables) {
        const guard = 'visibility' in properties ? 'visibility' : 'level' in properties ? 'level' : null;
        if (guard === null) continue;
        const fields = Object.keys(properties).map((field) => `r.${field} AS ${field}`);
        for (const [from, to] of pairs) {
          add(
            await b.store.read(
              viewer,
              `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE ${among('r', guard)} RETURN a.id AS a, b.id AS b, ${fields.join(', ')}`,
            ),
          );
        }
      }
      for (const word of wordsOf.filter((one) => !one.includes(':')))
        rows.push(await b.store.search(viewer, { words: [], phrases: [], prefixes: [word] }, 100));
      rows.push(await detachedReviews(b.store, viewer), await patterns(viewer));
      return JSON.stringify(rows).toLowerCase();
    };

    test('nothing of an internal report reaches a viewer of public ones: words, names, counts, patterns', async () => {
      await load(stormReport({ visibility: 'public' }));
      const before = [await reach(stranger), await patterns(stranger)];
      await load(secret);
      await review('saturation/queue', 'accept', 'narwhal-reviewer');
      const seen = await reach(all);
      expect(wordsOf.filter((word) => !seen.includes(word))).toEqual([]);
      expect([await reach(stranger), await patterns(stranger)]).toEqual(before);
      expect((await patterns(all)).filter((line) => line.includes('Quagga')).length).toBe(2);
      for (const word of ['axolotl', 'numbat', 'quagga']) {
        expect(await found(stranger, words(word))).toEqual([]);
        expect((await found(all, words(word))).length).toBeGreaterThan(0);
      }
    });

    test('one organisation has for each level the name that its reports give it', async () => {
      await load(stormReport({ visibility: 'public' }), secret);
      expect(await names(b, stranger)).toEqual([['example-cloud', 'Example Cloud']]);
      expect(await names(b, all)).toEqual([
        ['example-cloud', 'Example  Cloud, LLC'],
        ['example-cloud', 'Example Cloud'],
      ]);
    });

    test('a report that becomes internal is gone for others at once', async () => {
      await load(stormReport({ visibility: 'public' }));
      expect((await found(stranger, words('connections'))).length).toBe(2);
      await load(stormReport({ visibility: 'internal' }));
      expect([await found(stranger, words('connections')), await patterns(stranger)]).toEqual([[], []]);
      expect((await found(all, words('connections'))).length).toBe(2);
    });

    test('a read that forgets the filter, or writes, is refused', async () => {
      await expect(b.store.read(all, 'MATCH (r:Report) RETURN r.text AS text')).rejects.toMatchObject({ code: 'UNFILTERED_READ' });
      await expect(
        b.store.read(all, `MATCH (r:Report) WHERE r.title <> '$visible' RETURN r.text AS text // $visible`),
      ).rejects.toMatchObject({ code: 'UNFILTERED_READ' });
      await expect(b.store.readVocabulary('MATCH (r:Report) RETURN r.text AS text')).rejects.toMatchObject({
        code: 'UNFILTERED_READ',
      });
      await expect(b.store.readVocabulary('MATCH (p:Pattern)-[]->(i) RETURN i.id AS id')).rejects.toMatchObject({
        code: 'UNFILTERED_READ',
      });
      await expect(b.store.readVocabulary('MATCH (n) RETURN n.text AS text')).rejects.toMatchObject({ code: 'UNFILTERED_READ' });
      await expect(b.store.read(all, `MATCH (i:Incident) WHERE i.visibility IN $visible DETACH DELETE i`)).rejects.toMatchObject({
        code: 'NOT_A_READ',
      });
      expect((await b.store.readVocabulary('MATCH (c:Concept) RETURN count(*) AS n'))[0]).toEqual({ n: 136 });
      expect(
        (await b.store.readVocabulary('MATCH (p:Pattern) RETURN p.id AS id ORDER BY p.ordinal LIMIT 2')).map((row) => row['id']),
      ).toEqual(['safety-mechanism-made-it-worse', 'retry-sustained-overload']);
    });
  });
}
