import { expect, test } from 'vitest';
import { generalLinks, kindsOf, linksOf } from '../../../../ingest/find/interactions/links.ts';
import { interactionTypes } from '../../../../schema/generated/vocabulary.ts';

const shown = (plain: string, links: ReturnType<typeof generalLinks>): string[] =>
  links.map(({ start, end, forward, kind }) => `${plain.slice(start, end)} | ${kind} ${forward ? '->' : '<-'}`);

/** Lines of our own, with the words that part a cause from its effect. */
const table: [line: string, links: string[]][] = [
  ['The upgrade doubled the load, which led to a queue on the primary.', ['which led to | effect ->']],
  ['Logins failed because the token had lapsed.', ['because | reason <-']],
  ['Because of the lapsed token, logins failed.', [', | reason first ->']],
  ['After the restart, the cache was cold, causing slow pages.', [', | time first ->', 'causing | effect ->']],
];

test.each(table)('%s', (line, links) => {
  expect(shown(line, generalLinks(line))).toEqual(links);
});

test('a passive points from its agent back to what suffered', () => {
  const line = 'The pool was exhausted by a runaway job.';
  expect(shown(line, linksOf('exhausted', line))).toContain('was exhausted by | passive <-');
});

test.each([...table.map(([line]) => line), 'The pool was exhausted by a runaway job, and this exhausted the proxy.', 'It rained.'])(
  'the kinds of links are those of the links: %s',
  (line) => {
    for (const { id } of interactionTypes)
      expect(kindsOf(id, line.toLowerCase())).toEqual([...new Set(linksOf(id, line).map(({ kind }) => kind))]);
  },
);
