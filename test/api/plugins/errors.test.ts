import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskError } from '../../../api/plugins/errors.ts';
import type { Store } from '../../../graph/store.ts';
import type { ReportInput } from '../../../graph/report.ts';
import { corpus } from '../corpus.ts';
import { idOf } from '../expected.ts';
import { asker, embedded, load, stranger } from '../graphs.ts';

let graph: Awaited<ReturnType<typeof embedded>>;
beforeAll(async () => void (graph = await embedded()));
afterAll(() => graph.done());

const secret = 'neo4j://neo4j:hunter2@db.internal:7687 while reading "Payroll of Initech was down"';

test('what fails inside goes out under an id, with neither password nor report text in answer or log', async () => {
  const lines: string[] = [];
  const broken: Store = { ...graph.store, seq: () => Promise.reject(new Error(secret)) };
  const answer = await asker(broken, (line) => void lines.push(line))(stranger, '{ corpus { incidentCount } }');
  expect(answer).toEqual({
    data: null,
    errors: [
      {
        message: 'Unexpected error',
        locations: [{ line: 1, column: 3 }],
        path: ['corpus'],
        extensions: { code: 'UNEXPECTED', id: expect.any(String) },
      },
    ],
  });
  const id = answer.errors?.[0]?.extensions?.['id'];
  expect(lines).toEqual([expect.stringContaining(`unexpected error ${String(id)}: Error at corpus\n    at `)]);
  for (const word of ['hunter2', 'db.internal', 'Initech']) expect(JSON.stringify([answer, lines])).not.toContain(word);
});

test('what is still asked when the graph is closed ends there, says so, and logs nothing', async () => {
  const lines: string[] = [];
  const closing = await embedded();
  const [first, second] = corpus() as [ReportInput, ReportInput];
  await load(closing.store, [first, second]);
  const ask = asker(closing.store, (line) => void lines.push(line));
  const answer = ask(stranger, `{ similarIncidents(id: "${idOf(first)}") { totalCount } }`);
  await closing.done();
  expect((await answer).errors).toMatchObject([
    { message: 'the graph was closed: ask again when it is open', extensions: { code: 'CLOSED' } },
  ]);
  expect(lines).toEqual([]);
});

test('a thrown non-error, and an error wrapped by GraphQL, are masked too', () => {
  const lines: string[] = [];
  const mask = maskError((line) => void lines.push(line));
  expect(mask(secret).message).toBe('Unexpected error');
  expect(mask(new GraphQLError(secret, { originalError: new TypeError(secret) })).message).toBe('Unexpected error');
  expect(lines.join('\n')).toMatch(/: Error[^]*: TypeError/);
  expect(lines.join('\n')).not.toContain('hunter2');
});

test.each([
  ['{ incidents(first: 0) { totalCount } }', 'FIRST_OUT_OF_RANGE', 'first must be 1 to 100, not 0'],
  ['{ patterns { incidents(first: 101) { totalCount } } }', 'FIRST_OUT_OF_RANGE', 'first must be 1 to 100, not 101'],
  ['{ incidents(after: "nonsense") { totalCount } }', 'CURSOR_UNKNOWN', '"nonsense" is no cursor of this list'],
  [`{ search(text: "${'x'.repeat(201)}") { totalCount } }`, 'TEXT_TOO_LONG', 'a search has at most 200 characters, not 201'],
])('%s: the caller is told what was wrong', async (query, code, message) => {
  const { errors } = await asker(graph.store)(stranger, query);
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
});
