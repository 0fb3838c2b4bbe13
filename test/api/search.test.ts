/** What a search finds, in which order, and why; on each engine, which rank alike since the ranking is ours. */
import { expect, test } from 'vitest';
import { onEngines } from './engines.ts';
import { asker, load, owner, stranger } from './graphs.ts';
import { told } from './told.ts';

const reports = [
  told({ title: 'Certificates in the title', says: ['Nothing else here.'] }),
  told({ title: 'Proof', says: [['The gateway certificate had expired on Sunday.', 'contributor/expiry']], organisation: 'Other Ltd' }),
  told({ title: 'Mere text, together', says: ['Someone renewed the certificate that had expired.', 'Another line.'] }),
  told({ title: 'Mere text, apart', date: '2024-01-02', says: ['The certificate was new.', 'A licence had expired.'] }),
  told({ title: 'Lapsed', says: [['The domain lapsed and nobody was watching it.', 'contributor/expiry']], date: '2023-05-05' }),
  told({ title: 'Hidden', says: ['The certificate of the vault had expired.'], visibility: 'internal' }),
  ...Array.from({ length: 10 }, (_, n) =>
    told({ title: `Queue ${n}`, says: [`Worker ${n} drained the long queue slowly.`], date: `2022-01-${10 + n}` }),
  ),
];

type Hit = { node: { type: string; name: string }; reasons: { place: string; excerpt: string; words: string[]; concept?: string }[] };
type Found = { total: number; widened: boolean; hits: Hit[]; facets: Record<string, [string, number][]> };

const names = ({ hits }: Found, type?: string) =>
  hits.filter(({ node }) => type === undefined || node.type === type).map(({ node }) => node.name);

onEngines(
  async ({ store }) => void (await load(store, reports)),
  (graph) => {
    const search = async (text: string, filter = '', as = stranger): Promise<Found> => {
      const query = `query ($text: String!) { search(text: $text, first: 100 ${filter && `, filter: {${filter}}`}) { totalCount widened facets { id buckets { label count } }
        edges { node { __typename ... on Incident { title } ... on Pattern { label } ... on Concept { label } }
          reasons { place excerpt start marks { start end } finding { concept { id } } } } } }`;
      const { data } = await asker(graph().store)(as, query, { text });
      const { totalCount, widened, facets, edges } = data.search;
      return {
        total: totalCount,
        widened,
        facets: Object.fromEntries(
          facets.map((facet: { id: string; buckets: { label: string; count: number }[] }) => [
            facet.id,
            facet.buckets.map(({ label, count }) => [label, count]),
          ]),
        ),
        hits: edges.map(
          ({
            node,
            reasons,
          }: {
            node: Record<string, string>;
            reasons: {
              place: string;
              excerpt: string;
              marks: { start: number; end: number }[];
              finding: { concept: { id: string } } | null;
            }[];
          }) => ({
            node: { type: node['__typename'], name: node['title'] ?? node['label'] },
            reasons: reasons.map(({ place, excerpt, marks, finding }) => ({
              place,
              excerpt,
              words: marks.map(({ start, end }) => excerpt.slice(start, end)),
              ...(finding ? { concept: finding.concept.id } : {}),
            })),
          }),
        ),
      };
    };
    test('all words: together in a proof first, then together in the text, then apart; then what the words name, then what holds some of them', async () => {
      const found = await search('expired certificates');
      expect(found.widened).toBe(true);
      expect(found.hits.slice(0, 2).map(({ node }) => node)).toEqual([
        { type: 'Concept', name: 'Something expired' },
        { type: 'Pattern', name: 'It lapsed, and nobody was watching' },
      ]);
      expect(names(found, 'Incident')).toEqual(['Proof', 'Mere text, together', 'Mere text, apart', 'Lapsed', 'Certificates in the title']);
      expect(found.hits.filter(({ node }) => node.type === 'Incident').map(({ reasons }) => reasons)).toEqual([
        [
          {
            place: 'FINDING',
            excerpt: 'The gateway certificate had expired on Sunday.',
            words: ['certificate', 'expired'],
            concept: 'contributor/expiry',
          },
        ],
        [{ place: 'TEXT', excerpt: 'Someone renewed the certificate that had expired.', words: ['certificate', 'expired'] }],
        [{ place: 'TEXT', excerpt: 'The certificate was new.', words: ['certificate'] }],
        [{ place: 'FINDING', excerpt: 'The domain lapsed and nobody was watching it.', words: [], concept: 'contributor/expiry' }],
        [{ place: 'TITLE', excerpt: 'Certificates in the title', words: ['Certificates'] }],
      ]);
    });

    test('one word in the title comes before one in a proof, and that before one in the text, the latest first', async () => {
      expect(names(await search('certificate'), 'Incident')).toEqual([
        'Certificates in the title',
        'Proof',
        'Mere text, apart',
        'Mere text, together',
      ]);
    });

    test('the owner finds the internal one too', async () => {
      expect(names(await search('"of the vault"'))).toEqual([]);
      expect(names(await search('"of the vault"', '', owner))).toEqual(['Hidden']);
    });

    test('enough hits for all the words: nothing is widened', async () => {
      const found = await search('long queue');
      expect([found.widened, names(found, 'Incident').length]).toEqual([false, 10]);
      expect(names(found, 'Incident')).toEqual(Array.from({ length: 10 }, (_, n) => `Queue ${9 - n}`));
    });

    test.each([
      ['"certificate had expired"', ['Proof']],
      ['certif* expir*', ['Proof', 'Mere text, together', 'Mere text, apart']],
      ['certif* licen* storm', []],
      ['"no such phrase"', []],
      ['queue 7', ['Queue 7', ...[9, 8, 6, 5, 4, 3, 2, 1, 0].map((n) => `Queue ${n}`)]],
      ['") NEAR/2 (*', []],
      ['título:* {x}', []],
    ])('%s', async (text, incidents) => {
      expect(names(await search(text), 'Incident')).toEqual(incidents);
    });

    test('a folk name leads to pattern and concepts, saying so', async () => {
      const found = await search('retry storm');
      expect(found.hits.slice(0, 3).map(({ node }) => node.name)).toEqual(['Retries kept the overload going', 'Feedback loop', 'Retries']);
      expect(found.hits[0]?.reasons[0]).toEqual({ place: 'NAME', excerpt: 'retry storm', words: ['retry', 'storm'] });
    });

    test('a filter leaves incidents only, and facets count what it leaves', async () => {
      const found = await search('expired', 'organisations: ["other"]');
      expect(names(found)).toEqual(['Proof']);
      expect(found.facets).toEqual({
        contributor: [['Something expired', 1]],
        pattern: [['It lapsed, and nobody was watching', 1]],
        organisation: [['Other Ltd', 1]],
        origin: [['Your own', 1]],
      });
    });

    test('empty text lists what the filter leaves, without reasons; marks without words find nothing', async () => {
      const all = await search('  ');
      expect([all.total, all.hits[0]]).toEqual([15, { node: { type: 'Incident', name: expect.any(String) }, reasons: [] }]);
      expect(all.facets['contributor']).toEqual([['Something expired', 2]]);
      expect((await search('', 'concepts: ["contributor/expiry"]')).total).toBe(2);
      expect(await search('***')).toEqual({ total: 0, widened: false, hits: [], facets: {} });
    });

    test('every hit says why, on every page, and the marks stand in the excerpt', async () => {
      for (const text of ['certificate', 'expired certificate', 'queue', 'retry storm', 'nobody watching', 'que*']) {
        const { hits } = await search(text);
        for (const { node, reasons } of hits) {
          expect([text, node.name, reasons.length > 0]).toEqual([text, node.name, true]);
          for (const { words } of reasons) expect(words.every((word) => /^\p{L}[\p{L} ]*$/u.test(word))).toBe(true);
        }
      }
    });
  },
);
