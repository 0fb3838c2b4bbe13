import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../ui/generate.ts';

const folder = new URL('../../ui/generated/', import.meta.url);

test('what was generated fits the schema and the components as they stand', async () => {
  for (const [name, text] of Object.entries(await generated()))
    expect(readFileSync(new URL(name, folder), 'utf8'), `${name}: run node ui/generate.ts`).toBe(text);
});
