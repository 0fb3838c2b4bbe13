import { expect, test, describe } from 'vitest';
import type { TextQuery } from '../../graph/engine.ts';
import { reportId } from '../../graph/writes/ids.ts';
import { all, words } from './bench.ts';
import { diskReport, report, stormReport } from './reports.ts';
import type { Bench } from './bench.ts';

const ask = (query: Partial<TextQuery>) => ({ words: [], phrases: [], prefixes: [], ...query });

export function textSearch(b: Bench): void {
  describe('text search', () => {
    const { load } = b;
    const texts = {
      a: 'The C++ service retried. "Retry storms", they said.',
      b: 'Retries AND storms: nothing was OR’d, NOT once. The c service.',
      c: 'Back-off with jitter; the back office. The node-exporter’s café was slow.',
      d: 'foo*bar 100% disk_usage at 10.0.4.17 (v1.2.3) überlast, naïve, ΔT; near the C# job',
    };
    const table: [string, Partial<TextQuery>, string][] = [
      ['words by their stems', { words: ['retrying'] }, 'ab'],
      ['all words must match', { words: ['retry', 'service', 'storm'] }, 'ab'],
      ['a name with signs is a word', { words: ['C++'] }, 'a'],
      ['and not another', { words: ['c'] }, 'b'],
      ['sharp', { words: ['c#'] }, 'd'],
      ['a phrase stands as it is', { phrases: ['retry storms'] }, 'a'],
      ['a phrase in one order', { phrases: ['storms retry'] }, ''],
      ['operators are words', { words: ['AND'] }, 'b'],
      ['operators are words, lower case too', { words: ['or', 'not'] }, ''],
      ['near', { words: ['NEAR'] }, 'd'],
      ['prefixes', { prefixes: ['retr'] }, 'ab'],
      ['prefix of one letter', { prefixes: ['ü'] }, 'd'],
      ['a hyphenated word is a sequence', { words: ['back-off'] }, 'c'],
      ['hyphenated prefix', { prefixes: ['back-o'] }, 'c'],
      ['accents do not count', { words: ['cafe', 'slow'] }, 'c'],
      ['nor do they in the query', { words: ['NAÏVE'] }, 'd'],
      ['possessive endings do not count', { words: ['exporter'] }, 'c'],
      ['numbers with dots', { words: ['10.0.4.17'] }, 'd'],
      ['versions', { words: ['v1.2.3'] }, 'd'],
      ['quotes in a word', { words: ['"retry'] }, 'ab'],
      ['a star is no operator', { words: ['foo*bar'] }, 'd'],
      ['only signs ask for nothing', { words: ['*', '"', '++', ':'] }, ''],
      ['a column is no operator', { words: ['title:retry'] }, ''],
      ['brackets', { words: ['(disk', 'usage)'] }, 'd'],
      ['words and phrase and prefix', { words: ['storm'], phrases: ['they said'], prefixes: ['serv'] }, 'a'],
      ['empty', {}, ''],
    ];

    test('the same sets on both engines', async () => {
      await load(...Object.entries(texts).map(([path, text]) => report({ path, title: 'Report', text, findings: [] })));
      const paths = new Map(Object.keys(texts).map((path) => [reportId(report({ path, text: '', findings: [] })), path]));
      for (const [what, query, expected] of table) {
        const hits = await b.store.search(all, ask(query), 100);
        const hit = hits.map(({ id }) => paths.get(id) ?? id).toSorted((one, other) => one.localeCompare(other));
        expect([what, hit.join('')]).toEqual([what, expected]);
      }
    });

    test('titles count, quotes are hits of their own, and the best come first, at most as many as asked for', async () => {
      await load(stormReport(), diskReport({ title: 'Connections, a history' }));
      const hits = await b.store.search(all, words('connections'), 100);
      expect(hits.map((hit) => hit.kind).toSorted()).toEqual(['quote', 'report', 'report']);
      expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((one, other) => other - one));
      expect((await b.store.search(all, words('connections'), 2)).length).toBe(2);
    });
  });
}
