import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filename, resolverTypes } from '../../api/generate.ts';

test('the resolvers have the types of the SDL as it stands', async () => {
  expect(readFileSync(filename, 'utf8')).toBe(await resolverTypes());
});
