/** A language model as a reader, from the environment to the graph; the server is real, on loopback. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everything } from '../../graph/viewer.ts';
import { openStore } from '../../graph/store.ts';
import { ingest } from '../../ingest/ingest.ts';
import { modelNotice } from '../../ingest/model.ts';
import { openTarget } from '../../ingest/target.ts';
import type { Visibility } from '../../schema/coded.ts';
import type { Script } from './find/model/loopback-model.ts';
import { loopbackModel, says } from './find/model/loopback-model.ts';

const report = `# Checkout down

On 3 May 2024 the checkout was down for an hour. Maria Fernandez restarted the service with password hunter2Secret99.
The board was empty while it lasted. Clients retried without backoff and the database stayed overloaded.
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-model-'));
  writeFileSync(join(folder, 'a.md'), report);
  vi.stubEnv('RHYME_HOME', join(folder, 'home'));
  vi.stubEnv('RHYME_GRAPH', '');
  vi.stubEnv('RHYME_MODEL', 'small');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function run(visibility: Visibility, script: Script) {
  const { endpoint, asked } = await loopbackModel(script);
  vi.stubEnv('RHYME_MODEL_URL', endpoint.url);
  const target = await openTarget();
  try {
    const outcomes = await Array.fromAsync(ingest([join(folder, 'a.md')], { visibility, target }));
    return { asked, outcomes };
  } finally {
    await target.close();
  }
}
const lost = JSON.stringify({
  findings: [{ concept: 'difficulty/tools-lost', sentences: [4], attribute: null, certainty: 'inferred' }],
});
const byModel = async () => {
  const store = await openStore({ readOnly: true });
  try {
    return await store.read(
      everything,
      `MATCH (f)-[:INSTANCE_OF]->(c:Concept) WHERE f.by = 'model' AND f.visibility IN $visible RETURN c.id AS id`,
      {},
    );
  } finally {
    await store.close();
  }
};

test('a public report is read by the model too, masked; the second run asks and writes nothing', async () => {
  const { asked, outcomes } = await run('public', (_, __, response) => says(response, lost));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created']);
  expect(asked).toHaveLength(1);
  expect(JSON.stringify(asked)).not.toMatch(/Fernandez|hunter2/);
  expect(JSON.stringify(asked)).toContain('The board was empty');
  expect(await byModel()).toEqual([{ id: 'difficulty/tools-lost' }]);
  const again = await run('public', (_, __, response) => says(response, lost));
  expect([again.asked.length, again.outcomes[0]?.outcome]).toEqual([0, 'unchanged']);
});

test('an internal report goes nowhere unless the user says so', async () => {
  const { asked, outcomes } = await run('internal', (_, __, response) => says(response, lost));
  expect([asked.length, outcomes[0]?.outcome]).toEqual([0, 'created']);
  expect(modelNotice('internal')).toBe('these reports are internal and are not sent to small; set RHYME_MODEL_INTERNAL=yes to send them');
  vi.stubEnv('RHYME_MODEL_INTERNAL', 'yes');
  expect(modelNotice('internal')).toBeNull();
  const told = await run('internal', (_, __, response) => says(response, lost));
  expect([told.asked.length, told.outcomes[0]?.outcome]).toEqual([1, 'replaced']);
});

test('a report that the model would not read fails with the reason, and nothing of it is stored', async () => {
  const { outcomes } = await run('public', (_, __, response) => says(response, null, 'stop', { refusal: 'no' }));
  expect(outcomes).toMatchObject([{ outcome: 'failed', refusal: { code: 'model', failed: true } }]);
  expect(outcomes[0]?.refusal?.reason).toMatch(
    /^.*a\.md: small at http:.* would not read the report; use another model, or unset RHYME_MODEL_URL$/,
  );
  const again = await run('public', (_, __, response) => says(response, lost));
  expect(again.outcomes[0]?.outcome).toBe('created');
});
