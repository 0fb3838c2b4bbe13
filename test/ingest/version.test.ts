import { expect, test } from 'vitest';
import { pipelineVersion } from '../../ingest/version.ts';

test('other private hosts are another version, so that what was stored before them is masked anew', () => {
  const before = pipelineVersion();
  process.env['RHYME_PRIVATE_HOSTS'] = 'wiki.corp.example';
  try {
    const one = pipelineVersion();
    process.env['RHYME_PRIVATE_HOSTS'] = 'wiki.corp.example,git.corp.example';
    expect(new Set([before, one, pipelineVersion()]).size).toBe(3);
    process.env['RHYME_PRIVATE_HOSTS'] = 'git.corp.example, wiki.corp.example';
    const turned = pipelineVersion();
    process.env['RHYME_PRIVATE_HOSTS'] = 'wiki.corp.example,git.corp.example';
    expect(pipelineVersion()).toBe(turned);
  } finally {
    delete process.env['RHYME_PRIVATE_HOSTS'];
  }
  expect(pipelineVersion()).toBe(before);
});
