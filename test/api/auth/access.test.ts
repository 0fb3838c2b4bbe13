import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessOf } from '../../../api/auth/access.ts';
import { refuseHost } from '../../../api/auth/hosts.ts';
import { addToken, tokenOf, listTokens, removeToken } from '../../../api/auth/tokens.ts';

let home = '';
beforeAll(() => void (home = mkdtempSync(join(tmpdir(), 'rhyme-access-'))));
afterAll(() => rmSync(home, { recursive: true }));

test('a token is shown once, stored as its hash in a file for the owner alone, and gone when removed', () => {
  const token = addToken(home, { level: 'public', name: 'reading group' });
  addToken(home, { level: 'all', name: 'team' });
  const stored = readFileSync(join(home, 'tokens.json'), 'utf8');
  expect(stored).not.toContain(token);
  expect(statSync(join(home, 'tokens.json')).mode & 0o777).toBe(0o600);
  expect(listTokens(home).map(({ name, level }) => [name, level])).toEqual([
    ['reading group', 'public'],
    ['team', 'all'],
  ]);
  expect(tokenOf(listTokens(home), token)).toMatchObject({ name: 'reading group', level: 'public' });
  expect(tokenOf(listTokens(home), `${token}x`)).toBeNull();
  expect([removeToken(home, 'reading group'), removeToken(home, 'reading group')]).toEqual([true, false]);
  expect(tokenOf(listTokens(home), token)).toBeNull();
});

test.each([
  ['team', 'NAME_TAKEN'],
  ['', 'BAD_NAME'],
  ['a\nb', 'BAD_NAME'],
])('the name %j is refused: %s', (name, code) => {
  expect(() => addToken(home, { level: 'all', name })).toThrow(expect.objectContaining({ code }));
});

test('a damaged token file is refused, not taken for an empty one', () => {
  const other = mkdtempSync(join(tmpdir(), 'rhyme-damaged-'));
  writeFileSync(join(other, 'tokens.json'), '[{"name": "x"}]');
  expect(() => listTokens(other)).toThrow(expect.objectContaining({ code: 'UNREADABLE' }));
  rmSync(other, { recursive: true });
});

const session = 'rhyme_session_0123456789abcdef';
const tokens = () => listTokens(home);
const local = { host: 'localhost:4400' };
const owner = { level: 'all', canReview: true, owner: true, name: 'owner' };

test.each([
  ['at this machine', local, owner],
  ['by 127.0.0.1', { host: '127.0.0.1:4400' }, owner],
  ['as public', { ...local, 'x-rhyme-as': 'public' }, { level: 'public', canReview: false, owner: false, name: 'owner' }],
  ['as something else', { ...local, 'x-rhyme-as': 'all' }, 'BAD_AS'],
  ['behind a proxy', { ...local, 'x-forwarded-for': '203.0.113.7' }, 'TOKEN_NEEDED'],
  ['by another name of this machine', { host: 'rhyme.example.com' }, 'TOKEN_NEEDED'],
  ['with a wrong token', { ...local, authorization: 'Bearer rhyme_wrong' }, 'BAD_TOKEN'],
  ['with no scheme', { ...local, authorization: 'rhyme_wrong' }, 'BAD_TOKEN'],
  ["with the server's own token", { host: 'x', authorization: `Bearer ${session}` }, owner],
])('%s', (_name, headers, expected) => {
  const access = accessOf(new Headers(headers), { loopback: true, fromHere: true, tokens: tokens(), session });
  expect('code' in access ? access.code : access).toEqual(expected);
});

test.each([
  ['listening for others', { loopback: false, fromHere: true }],
  ['asked from elsewhere', { loopback: true, fromHere: false }],
])('%s, nobody is the owner for being here', (_name, door) => {
  expect(accessOf(new Headers(local), { ...door, tokens: tokens(), session })).toMatchObject({ code: 'TOKEN_NEEDED' });
});

const access = (authorization: string) =>
  accessOf(new Headers({ host: 'x', authorization }), { loopback: false, fromHere: false, tokens: tokens(), session });

test('a token gives its level whether sent as bearer or as the password of a browser; it is never the owner', () => {
  const [all, open] = [addToken(home, { level: 'all', name: 'all' }), addToken(home, { level: 'public', name: 'open' })];
  const basic = `Basic ${Buffer.from(`anyone:${all}`).toString('base64')}`;
  expect(access(`Bearer ${all}`)).toEqual({ level: 'all', canReview: true, owner: false, name: 'all' });
  expect(access(basic)).toEqual({ level: 'all', canReview: true, owner: false, name: 'all' });
  expect(access(`bearer ${open}`)).toEqual({ level: 'public', canReview: false, owner: false, name: 'open' });
});

test.each([
  ['own page', { host: 'localhost:4400', origin: 'http://localhost:4400' }, '127.0.0.1', false, null],
  ['a script', { host: '127.0.0.1:4400' }, '127.0.0.1', false, null],
  ['a rebound name', { host: 'evil.example:4400' }, '127.0.0.1', true, 'HOST_NOT_ALLOWED'],
  ['no host', {}, '127.0.0.1', true, 'HOST_NOT_ALLOWED'],
  ['a name that only begins like loopback', { host: '127.0.0.1.evil.example' }, '127.0.0.1', true, 'HOST_NOT_ALLOWED'],
  ["another site's form", { host: 'localhost:4400', origin: 'https://evil.example' }, '127.0.0.1', false, 'CROSS_SITE'],
  ['another port of this machine', { host: 'localhost:4400', origin: 'http://localhost:3000' }, '127.0.0.1', false, 'CROSS_SITE'],
  ['a sandboxed page', { host: 'localhost:4400', origin: 'null' }, '127.0.0.1', false, 'CROSS_SITE'],
  ["another site's image", { host: 'localhost:4400', 'sec-fetch-site': 'cross-site' }, '127.0.0.1', false, 'CROSS_SITE'],
  ["another site's link to a page", { host: 'localhost:4400', 'sec-fetch-site': 'cross-site' }, '127.0.0.1', true, null],
  ['the bound address', { host: '192.0.2.7:4400' }, '192.0.2.7', false, null],
  ['any address when bound to all', { host: '[2001:db8::7]:4400' }, '::', false, null],
  ['a name when bound to all', { host: 'evil.example' }, '0.0.0.0', false, 'HOST_NOT_ALLOWED'],
  ['an allowed name', { host: 'rhyme.example.com', origin: 'https://rhyme.example.com' }, '0.0.0.0', false, null],
  ['an allowed development server', { host: 'localhost:4400', origin: 'http://localhost:5173' }, '127.0.0.1', false, null],
])('%s', (_name, headers, bound, page, code) => {
  expect(refuseHost(new Headers(headers), bound, ['rhyme.example.com', 'localhost:5173'], page)?.code ?? null).toBe(code);
});
