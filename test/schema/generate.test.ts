import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filename, patternsFile, patternsText, vocabularyText } from '../../schema/generate.ts';

test('the vocabulary has the types and tables of its YAML as it stands', () => {
  expect(readFileSync(filename, 'utf8')).toBe(vocabularyText());
});

test('the patterns are those of their YAML as it stands', () => {
  expect(readFileSync(patternsFile, 'utf8')).toBe(patternsText());
});
