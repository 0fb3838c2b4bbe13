/** What a language model is asked, and what becomes of every kind of answer; against a real server on loopback. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AnswerCache } from '../../../../ingest/find/model/cache.ts';
import { answerCache } from '../../../../ingest/find/model/cache.ts';
import { readByModel } from '../../../../ingest/find/model/read-by-model.ts';
import { sentences } from '../../../../ingest/segments/sentences.ts';
import { documentOf } from '../../document-of.ts';
import type { Script } from './loopback-model.ts';
import { loopbackModel, says } from './loopback-model.ts';

const lines = sentences(documentOf('a.md', '# Outage\n\nClients retried at once. The queue was full.\n'));
const retry = { concept: 'safety-mechanism/retry', sentences: [2], attribute: 'made-worse', certainty: 'stated' };
const answer = JSON.stringify({ findings: [retry] });

let folder: string;
let cache: AnswerCache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-model-'));
  cache = answerCache(join(folder, 'model'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const claims = [{ concept: 'safety-mechanism/retry', sentences: [1], attribute: 'made-worse', certainty: 'stated' }];

test('the sentences go out by number with the vocabulary, the claims come back; the second time the cache answers', async () => {
  const { endpoint, asked } = await loopbackModel((_, __, response) => says(response, answer));
  expect(await readByModel(lines, endpoint, cache)).toEqual(claims);
  expect(asked[0]?.headers.authorization).toBe('Bearer k-123');
  expect(asked[0]?.body.messages[1]?.content).toBe('1. Outage\n2. Clients retried at once.\n3. The queue was full.');
  expect(asked[0]?.body.messages[0]?.content).toContain('safety-mechanism/retry: ');
  expect(await readByModel(lines, endpoint, cache)).toEqual(claims);
  expect(asked).toHaveLength(1);
  const [file = ''] = readdirSync(join(folder, 'model'));
  expect(statSync(join(folder, 'model', file)).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, 'model', file), '{"findings": [');
  expect(await readByModel(lines, endpoint, cache)).toEqual(claims);
  expect(asked).toHaveLength(2);
});

test('a sentence that was not asked about proves nothing', async () => {
  const { endpoint } = await loopbackModel((_, __, response) =>
    says(response, JSON.stringify({ findings: [{ ...retry, sentences: [9] }] })),
  );
  expect(await readByModel(lines, endpoint, cache)).toEqual([]);
});

test('a long report is asked about in parts, each numbered from one', async () => {
  const long = sentences(documentOf('long.md', Array.from({ length: 200 }, (_, i) => `Node ${i} was slow.`).join(' ')));
  const { endpoint, asked } = await loopbackModel((_, n, response) => says(response, n === 0 ? '{"findings":[]}' : answer));
  expect(await readByModel(long, endpoint, cache)).toEqual([{ ...claims[0], sentences: [161] }]);
  expect(asked.map(({ body }) => body.messages[1]?.content.split('\n').length)).toEqual([160, 40]);
});

const mended: [name: string, script: Script][] = [
  ['prose first, the asked form on the second try', (_, n, response) => says(response, n === 0 ? 'I found a retry storm.' : answer)],
  ['a concept that is none', (_, n, response) => says(response, n === 0 ? '{"findings":[{"concept":"contributor/gremlins"}]}' : answer)],
  ['JSON in a fence', (_, __, response) => says(response, `\`\`\`json\n${answer}\n\`\`\``)],
  ['a busy server', (_, n, response) => (n < 2 ? void response.writeHead(429, { 'retry-after': '0' }).end() : says(response, answer))],
];
test.each(mended)('%s is mended', async (_, script) => {
  const { endpoint } = await loopbackModel(script);
  expect(await readByModel(lines, endpoint, cache)).toEqual(claims);
});

const failed: [name: string, code: string, script: Script][] = [
  ['a refusal', 'REFUSED', (_, __, response) => says(response, null, 'stop', { refusal: 'I will not.' })],
  ['a filter', 'REFUSED', (_, __, response) => says(response, '', 'content_filter')],
  ['an answer cut off', 'TOO_LONG', (_, __, response) => says(response, '{"findings":[', 'length')],
  ['an endless answer', 'TOO_LONG', (_, __, response) => says(response, 'x'.repeat(2 * 1024 * 1024))],
  ['twice another form', 'MALFORMED', (_, __, response) => says(response, '{"findings":"none"}')],
  ['a page of a website', 'MALFORMED', (_, __, response) => void response.writeHead(200).end('<html>')],
  ['a wrong key', 'NOT_SERVED', (_, __, response) => void response.writeHead(401).end('{}')],
  ['a server that stays broken', 'NOT_SERVED', (_, __, response) => void response.writeHead(503, { 'retry-after': '0' }).end()],
  ['no answer in time', 'TIMED_OUT', () => {}],
  ['a connection that breaks off', 'UNREACHABLE', (_, __, response) => void response.socket?.destroy()],
  [
    'a redirect',
    'UNREACHABLE',
    (_, __, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/v1/chat/completions' }).end(),
  ],
];
describe('what cannot be mended says why, and nothing is kept', () => {
  test.each(failed)('%s: %s', async (_, code, script) => {
    const { endpoint } = await loopbackModel(script, 300);
    const error: unknown = await readByModel(lines, endpoint, cache).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: 'ModelError', code });
    expect(String(error)).not.toMatch(/k-123|retried|queue/);
    expect(cache.get({})).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});
