import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { whyNot } from './why-not.ts';

const why = (code: string): string =>
  whyNot('peer', '/tmp/peers', spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
const itself = 'it is installed, and does this with this input: take fewer incidents, or give the machine more memory';

test.each([
  ['crashes', "throw new RangeError('Invalid array length')", `peer ended with 1: RangeError: Invalid array length; ${itself}`],
  ['is killed', "process.kill(process.pid, 'SIGKILL')", `peer was ended by SIGKILL; ${itself}`],
])('a peer that %s is not installed anew', (_how, code, message) => {
  expect(why(code)).toBe(message);
});

test('a peer whose package or command is gone is', () => {
  const cure = 'remove /tmp/peers, and it is installed anew';
  expect(why("import 'no-such-package-of-ours'")).toMatch(new RegExp(`^peer lacks what was installed for it: .*; ${cure}$`));
  expect(whyNot('peer', '/tmp/peers', spawnSync('/tmp/no-such-command', [], { encoding: 'utf8' }))).toBe(
    `peer lacks what was installed for it: spawnSync /tmp/no-such-command ENOENT; ${cure}`,
  );
});
