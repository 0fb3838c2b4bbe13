/** The server over a real port and a real graph. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addToken } from '../../api/auth/tokens.ts';
import { runningServer } from '../../api/running-server.ts';
import { startServer } from '../../api/server.ts';
import { readSession, writeSession } from '../../api/session.ts';
import { corpus } from './corpus.ts';
import { embedded } from './graphs.ts';

let graph: Awaited<ReturnType<typeof embedded>>;
let server: Awaited<ReturnType<typeof startServer>>;
let uiDir = '';
const lines: string[] = [];
const log = (line: string) => void lines.push(line);

beforeAll(async () => {
  graph = await embedded();
  uiDir = join(graph.home, 'ui');
  mkdirSync(join(uiDir, 'assets'), { recursive: true });
  writeFileSync(join(uiDir, 'index.html'), '<title>Rhyme</title>');
  writeFileSync(join(uiDir, 'assets', 'app.js'), 'export {}');
  server = await startServer({ store: graph.store, port: 0, host: '127.0.0.1', uiDir, home: graph.home, log });
});
afterAll(async () => {
  await server.close();
  await graph.done();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const ask = async (path: string, body: unknown) => (await (await post(path, body)).json()) as unknown;
const count = async (headers: Record<string, string> = {}) =>
  (await (await post('/graphql', { query: '{ corpus { incidentCount } viewer { level canReview } }' }, headers)).json()) as unknown;

/** fetch() does not let one set the Host header. */
const withHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    httpRequest(`${server.url}/graphql?query={viewer{level}}`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('the owner hands reports over, at most once, and they are there at the next question', async () => {
  const reports = corpus().slice(0, 3);
  const first = (await (await post('/ingest', { reports })).json()) as { results: { outcome: string }[] };
  expect(first.results.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
  const again = (await (await post('/ingest', { reports })).json()) as { results: { outcome: string }[] };
  expect(again.results.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(await count()).toEqual({ data: { corpus: { incidentCount: 3 }, viewer: { level: 'INTERNAL', canReview: true } } });
  expect(await count({ 'x-rhyme-as': 'public' })).toEqual({
    data: { corpus: { incidentCount: 3 }, viewer: { level: 'PUBLIC', canReview: false } },
  });
});

test('a batch with one bad report loads none, and the answer says where', async () => {
  const [good, other] = corpus().slice(3, 5);
  if (!good || !other) throw new Error('the corpus is smaller than five');
  const bad = structuredClone(other);
  (bad.coded.findings[0] as { quotes: string[] }).quotes[0] = 'not in the text';
  const answer = await post('/ingest', { reports: [good, bad] });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { errors: [{ message: 'reports.1.coded.findings.0.spans: do not hold the quotes', extensions: { code: 'BAD_BODY' } }] },
  ]);
  expect(await count()).toMatchObject({ data: { corpus: { incidentCount: 3 } } });
});

test.each([
  ['a path to read', { reports: [{ path: '/etc/passwd' }] }, {}, 400, 'BAD_BODY'],
  ['a form', { reports: [] }, { 'content-type': 'text/plain' }, 400, 'NOT_JSON'],
  ['another site', { reports: [] }, { origin: 'https://evil.example' }, 403, 'CROSS_SITE'],
  ['a viewer as public', { reports: [] }, { 'x-rhyme-as': 'public' }, 403, 'OWNER_ONLY'],
  ['a wrong token', { reports: [] }, { authorization: 'Bearer rhyme_x' }, 401, 'BAD_TOKEN'],
])('/ingest refuses %s', async (_name, body, headers, status, code) => {
  const answer = await post('/ingest', body, headers);
  expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
});

test('a token of level all may not ingest, and a public one may not see what is internal', async () => {
  const [all, open] = [addToken(graph.home, { level: 'all', name: 'team' }), addToken(graph.home, { level: 'public', name: 'open' })];
  expect((await post('/ingest', { reports: [] }, { authorization: `Bearer ${all}` })).status).toBe(403);
  expect(await count({ authorization: `Bearer ${all}` })).toMatchObject({ data: { viewer: { level: 'INTERNAL', canReview: true } } });
  expect(await count({ authorization: `Bearer ${open}` })).toMatchObject({ data: { viewer: { level: 'PUBLIC', canReview: false } } });
});

test('the command line sees what is stored of a source, prunes it and forgets it', async () => {
  const [first, second] = corpus()
    .slice(5, 7)
    .map((report, at) => ({ ...report, source: { id: 'wiki', kind: 'folder' as const, at: '/wiki' }, path: `${at}.md` }));
  if (!first || !second) throw new Error('the corpus is smaller than seven');
  await ask('/ingest', { reports: [first, second] });
  const version = ({ path, sha256, pipeline, visibility }: typeof first) => ({ path, sha256, pipeline, visibility });
  expect(await ask('/versions', { source: 'wiki' })).toEqual({ versions: expect.arrayContaining([version(first), version(second)]) });
  expect(await ask('/prune', { source: first.source, kept: [] })).toEqual({ removed: 0 });
  expect(await ask('/prune', { source: first.source, kept: ['1.md'] })).toEqual({ removed: 1 });
  expect(await ask('/versions', { source: 'wiki' })).toEqual({ versions: [version(second)] });
  expect(await ask('/forget', { what: 'no such thing' })).toEqual({ removed: 0 });
  expect(await ask('/forget', { what: 'wiki' })).toEqual({ removed: 1 });
  expect(await ask('/versions', { source: 'wiki' })).toEqual({ versions: [] });
});

test('the command line merges components through the server, lists what was merged and takes it back', async () => {
  const names = { component: 'master alarm', other: 'lit strip' };
  const [alarms, strips] = [
    corpus().find(({ path }) => path.startsWith('apollo-12')),
    corpus().find(({ path }) => path.startsWith('air-canada')),
  ];
  await ask('/ingest', { reports: [alarms, strips] });
  expect(await ask('/same', { ...names, same: true })).toMatchObject({ outcome: 'saved' });
  expect(await ask('/merges', {})).toEqual({ lines: [expect.stringMatching(/^ {2}c_\w+ \(.*\) and c_\w+ \(.*\), by owner at 2\S+Z$/)] });
  expect(await ask('/same', { ...names, same: false })).toMatchObject({ outcome: 'saved' });
  expect(await ask('/same', { ...names, same: false })).toMatchObject({ outcome: 'refused', code: 'NOTHING_TO_UNDO' });
  expect(await ask('/merges', {})).toEqual({ lines: [] });
});

test('a name that points here but is not ours is not served', async () => {
  expect([await withHost('evil.example'), await withHost('localhost')]).toEqual([421, 200]);
});

test('a query must say its length, and not be larger than a megabyte', async () => {
  expect((await post('/graphql', { query: `{ viewer { level } } #${'x'.repeat(1_000_000)}` })).status).toBe(413);
  expect((await post('/ingest', { reports: [], more: 'x' })).status).toBe(400);
});

test.each(['/', '/search', '/incident/i_1?x=1'])('%s is the page, with headers that let only its own scripts run', async (path) => {
  const page = await fetch(server.url + path);
  expect([page.status, await page.text()]).toEqual([200, '<title>Rhyme</title>']);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
});

test('assets are served as what they are, and nothing outside the folder is', async () => {
  expect((await fetch(`${server.url}/assets/app.js`)).headers.get('cache-control')).toMatch(/immutable/);
  expect((await fetch(`${server.url}/`)).headers.get('cache-control')).toBe('no-cache');
  expect(await (await fetch(`${server.url}/..%2ftokens.json`)).text()).not.toContain('sha256');
});

test('GraphiQL, which loads from another host, is off', async () => {
  const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(await page.text()).not.toMatch(/<script/);
});

test('health says whether the graph answers and nothing else, and proves the server to who knows its token', async () => {
  const answer = await fetch(`${server.url}/health`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', engine: 'embedded' }]);
  expect(statSync(join(graph.home, 'server.json')).mode & 0o777).toBe(0o600);
  expect(await runningServer(graph.home)).toEqual({ url: server.url, token: readSession(graph.home)?.token });
});

test('where RHYME_GRAPH names a Neo4j, the work is not for the server of the embedded graph', async () => {
  vi.stubEnv('RHYME_GRAPH', 'neo4j://ada:tulip@host');
  expect(await runningServer(graph.home)).toBeNull();
  vi.unstubAllEnvs();
  expect(await runningServer(graph.home)).not.toBeNull();
});

test('a stale file, or another server at its port, is not taken for ours', async () => {
  const other = await embedded();
  const session = readSession(graph.home);
  if (!session) throw new Error('no server.json');
  writeSession(other.home, { ...session, token: `rhyme_session_${'x'.repeat(43)}` });
  expect(await runningServer(other.home)).toBeNull();
  writeSession(other.home, { ...session, port: 1, url: 'http://127.0.0.1:1' });
  expect(await runningServer(other.home)).toBeNull();
  await other.done();
});

test('closing takes the file away', async () => {
  const other = await embedded();
  const second = await startServer({ store: other.store, port: 0, host: '127.0.0.1', uiDir, home: other.home, log });
  expect(await runningServer(other.home)).not.toBeNull();
  await second.close();
  expect([readSession(other.home), await runningServer(other.home)]).toEqual([null, null]);
  await other.done();
});

test('listening for others wants a token first; a used port is named', async () => {
  const other = await embedded();
  const options = { store: other.store, uiDir, home: other.home, log };
  await expect(startServer({ ...options, port: 0, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'TOKENS_NEEDED' });
  const port = Number(new URL(server.url).port);
  await expect(startServer({ ...options, port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
  addToken(other.home, { level: 'all', name: 'team' });
  const open = await startServer({ ...options, port: 0, host: '0.0.0.0' });
  const refused = await fetch(`${open.url}/`);
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="Rhyme", charset="UTF-8"']);
  expect((await fetch(`${open.url}/health`)).status).toBe(200);
  await open.close();
  await other.done();
});

test('nothing unexpected was logged', () => {
  expect(lines).toEqual([]);
});
