import type { DocumentNode } from 'graphql';
import { getIntrospectionQuery, getOperationAST, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../../api/plugins/limits.ts';
import { countObjects } from '../../../api/plugins/objects.ts';
import { executableSchema } from '../../../api/schema.ts';
import * as ui from '../../../ui/generated/types.ts';
import { asker, embedded, stranger } from '../graphs.ts';

let graph: Awaited<ReturnType<typeof embedded>>;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  graph = await embedded();
  ask = asker(graph.store);
});
afterAll(() => graph.done());

const nested = (depth: number, leaf: string): string => (depth === 0 ? leaf : `findings { incident { ${nested(depth - 1, leaf)} } }`);
const abuse: [kind: string, query: string, message: RegExp][] = [
  ['depth', `{ incident(id: "i") { ${nested(6, 'id')} } }`, /depth limit of 12 exceeded/i],
  [
    'cost',
    '{ patterns { incidents(first: 100) { edges { node { patterns { pattern { incidents(first: 100) { totalCount } } } } } } } }',
    /cost limit/i,
  ],
  ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { level }`).join(' ')} }`, /alias/i],
  ['tokens', `{ viewer { ${'level '.repeat(2000)} } }`, /token limit of 2000/i],
  ['directives', `{ viewer { level ${'@skip(if: false) '.repeat(51)} } }`, /directives/i],
];
test.each(abuse)('too much %s is refused before anything is read', async (_kind, query, message) => {
  const { data, errors } = await ask(stranger, query);
  expect([data, errors?.length]).toEqual([undefined, 1]);
  expect(errors?.[0]?.message).toMatch(message);
});

test('a page size that a variable gives counts as one that is written out', async () => {
  const query =
    'query ($n: Int!) { incidents(first: $n) { edges { node { patterns { pattern { incidents(first: $n) { edges { node { id } } } } } } } } }';
  expect((await ask(stranger, query, { n: 100 })).errors).toMatchObject([{ extensions: { code: 'TOO_MANY_OBJECTS' } }]);
  expect(await ask(stranger, query, { n: 10 })).toEqual({ data: { incidents: { edges: [] } } });
});

test.each([
  ['{ viewer { level } }', {}, 1],
  ['{ incidents(first: 5) { totalCount edges { node { id } } } }', {}, 11],
  ['{ incidents { edges { node { organisation { name } } } } }', {}, 61],
  ['query ($n: Int) { incidents(first: $n) { edges { cursor } } }', { n: 7 }, 8],
  ['query ($n: Int) { incidents(first: $n) { edges { cursor } } }', { n: 1_000_000 }, 101],
  ['{ search(text: "x", first: 3) { edges { node { ... on Incident { findings { quotes { id } } } } } } }', {}, 1 + 3 * (1 + 1 + 20 * 3)],
  ['{ ...all } fragment all on Query { patterns { id } concepts { id } }', {}, 21 + 136],
])('%s asks for at most so many objects', (query, variables, objects) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  expect(countObjects(executableSchema(), document, operation, variables)).toBe(objects);
});

test('a client may ask for the schema, which is not counted', async () => {
  const { data, errors } = await ask(stranger, getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ ['__schema']: { queryType: { name: 'Query' } } });
});

const pages = Object.entries(ui).flatMap(([name, value]): [string, DocumentNode][] =>
  name.endsWith('Document') && typeof value === 'object' && 'kind' in value ? [[name, value as DocumentNode]] : [],
);
test.each(pages)("the UI's %s is far within the limits", async (_name, document) => {
  const { errors } = await ask(stranger, print(document));
  expect((errors ?? []).map(({ message }) => message).filter((message) => /limit|objects/i.test(message))).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  expect(countObjects(executableSchema(), document, operation, {})).toBeLessThan(limits.objects / 4);
});
