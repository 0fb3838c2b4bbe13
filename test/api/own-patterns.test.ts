/** The owner's own patterns beside the named ones. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Access } from '../../api/auth/access.ts';
import { buildYoga } from '../../api/yoga.ts';
import { readPattern } from '../../graph/motifs/read-pattern.ts';
import type { Graph } from './graphs.ts';
import { embedded, load, owner, stranger } from './graphs.ts';
import { told } from './told.ts';

const yaml = `
id: lapsed-twice
label: It lapsed, twice
why: Once is a slip.
asks: [What else ends this year?]
nodes: {first: {concept: contributor/expiry}, second: {concept: contributor/expiry}}
`;
const one = told({ title: 'Once', says: [['The certificate had expired.', 'contributor/expiry']] });
const two = told({
  title: 'Twice',
  says: [
    ['The domain had lapsed.', 'contributor/expiry'],
    ['Then the licence ran out.', 'contributor/expiry', 0.5],
  ],
});

let graph: Graph;
beforeAll(async () => {
  graph = await embedded();
  await load(graph.store, [one, two]);
});
afterAll(() => graph.done());

async function ask(access: Access, query: string): Promise<unknown> {
  const own = [{ ...readPattern(yaml, 'lapsed-twice.yaml'), id: 'lapsed-twice', label: 'It lapsed, twice' }];
  const yoga = buildYoga(graph.store, () => {}, own);
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await (await yoga.fetch(request, { access })).json();
}

test('the owner sees them with what they say and where they hold now', async () => {
  const query = `{ ownPatterns { id label by definition why asks literature { title } motif { any { nodes { name concept { id } } } }
    matches { totalCount organisationCount edges { confidence node { title } parts { name finding { quotes { text } } } } } } }`;
  const part = (name: string) => ({ name, concept: [{ id: 'contributor/expiry' }] });
  const bound = (name: string, text: string) => ({ name, finding: { quotes: [{ text }] } });
  expect(await ask(owner, query)).toEqual({
    data: {
      ownPatterns: [
        {
          id: 'lapsed-twice',
          label: 'It lapsed, twice',
          by: 'you',
          definition: null,
          why: 'Once is a slip.',
          asks: ['What else ends this year?'],
          literature: [],
          motif: { any: [{ nodes: [part('first'), part('second')] }] },
          matches: {
            totalCount: 1,
            organisationCount: 1,
            edges: [
              {
                confidence: 0.5,
                node: { title: 'Twice' },
                parts: [bound('first', 'The domain had lapsed.'), bound('second', 'Then the licence ran out.')],
              },
            ],
          },
        },
      ],
    },
  });
});

test('a viewer of public reports sees none of them', async () => {
  expect(await ask(stranger, '{ ownPatterns { id label } }')).toEqual({ data: { ownPatterns: [] } });
});
