import { expect, test } from 'vitest';
import { mask } from '../../../ingest/mask/mask.ts';
import { documentOf } from '../document-of.ts';
import { plantedSecrets } from './planted-secrets.ts';

const stored = (text: string): string => mask(documentOf('report.txt', text)).document.text;

test('fifty secrets of ten kinds', () => {
  expect(plantedSecrets.length).toBe(50);
  expect(new Set(plantedSecrets.map(([kind]) => kind)).size).toBe(10);
});

test.each(plantedSecrets)('%s: %s', (_kind, line, secret) => {
  expect(line).toContain(secret);
  const text = stored(`The service went down on 3 May.\n\n${line}\n\nWe rolled back at 10:42 UTC.`);
  expect(text).not.toContain(secret);
  expect(text).toContain('[secret]');
  expect(text).toContain('We rolled back at 10:42 UTC.');
});

/** Lines reworded from real reports that talk of secrets and hold none, or hold what only looks like one. */
const none = [
  'The password was rotated and all tokens were revoked.', // polar/2026-06-12
  'A leaked personal access token gave access to the repository.', // homebrew/2018-08-05
  'Password: required', // a form
  'token = null made every request anonymous',
  'secrets:\n  key: ${DB_PASSWORD}\n  token: {{ vault.token }}',
  'We restarted the token service; the API key cache was empty.',
  'Fixed in commit 3f786850e387550fdab836ed7e6dc881de23001b.', // go-ethereum
  'The key was not in the map: a key error in the cache.',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 was the image',
  'The block 0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318 was bad.',
  'See https://docs.google.com/document/d/1ScqXAdb6BjhsDzCo3qdPYbt1uULzgZqPO8zHeHHarS0/preview',
  'The authorization: it was denied by the proxy.',
  'password: the string that users type in',
  'authentication token expiry was set to 3600 seconds',
  'bearer tokens were refused by the gateway',
];

test.each(none)('left alone: %s', (line) => {
  expect(stored(line)).toBe(line);
});

test('a secret told with its name is masked where it stands without it', () => {
  expect(stored('The password is `kettle-9-Blue`.\nLater kettle-9-Blue was found in a log.')).toBe(
    'The password is `[secret]`.\nLater [secret] was found in a log.',
  );
});

test('what is masked already stays as it is', () => {
  for (const [, line] of plantedSecrets) expect(stored(stored(`Then:\n${line}`))).toBe(stored(`Then:\n${line}`));
});
