import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEmbedded } from '../../graph/embedded/engine.ts';
import { homeAt } from '../../graph/embedded/home.ts';
import { openStore } from '../../graph/store.ts';
import { dump } from '../contract/dump.ts';
import { modelVersion } from '../../schema/model.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rhyme-store-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Changes the closed graph by hand. */
async function meddle(...statements: string[]): Promise<void> {
  const engine = await openEmbedded(homeAt(folder));
  await engine.write(async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
  await engine.close();
}

async function contents(): Promise<string[]> {
  const engine = await openEmbedded(homeAt(folder));
  const lines = await dump(engine);
  await engine.close();
  return lines;
}

test('RHYME_HOME says where the graph is, and RHYME_GRAPH takes precedence', async () => {
  vi.stubEnv('RHYME_HOME', folder);
  await (await openStore()).close();
  expect(existsSync(homeAt(folder).graph)).toBe(true);
  vi.stubEnv('RHYME_GRAPH', 'mysql://somewhere');
  await expect(openStore()).rejects.toMatchObject({ code: 'URL_INVALID' });
  await (await openStore({ home: folder })).close();
});

test('the vocabulary is set once, and again where it is another version’s', async () => {
  await (await openStore({ home: folder })).close();
  const lines = await contents();
  expect([lines.filter((line) => line.startsWith('Concept ')).length, lines.filter((line) => line.startsWith('Pattern ')).length]).toEqual([
    136, 21,
  ]);
  await meddle(`MATCH (c:Concept {id: 'contributor/code-deploy'}) SET c.label = 'Old words'`);
  await (await openStore({ home: folder })).close();
  expect(await contents()).not.toEqual(lines);
  await meddle(`MATCH (m:Meta) SET m.vocabulary = 'another'`);
  await (await openStore({ home: folder })).close();
  expect(await contents()).toEqual(lines);
});

test.each([false, true])('a graph of another model is refused with the cure (readOnly: %s)', async (readOnly) => {
  await (await openStore({ home: folder })).close();
  await meddle('MATCH (m:Meta) SET m.model = 0');
  await expect(openStore({ home: folder, readOnly })).rejects.toMatchObject({
    code: 'MODEL_OLD',
    message: expect.stringContaining('rhyme doctor --rebuild'),
  });
  await meddle(`MATCH (m:Meta) SET m.model = ${modelVersion}`);
  await (await openStore({ home: folder, readOnly })).close();
});
