import { expect, test } from 'vitest';
import { chanceDetail, chanceWords } from '../../../../ui/features/patterns/chance-words.ts';

test.each([
  [
    { pAdjusted: 0.001, q: 0.0001 },
    'Hardly chance: fewer than 1 in 100 corpora shuffled at random show any combination that stands out this far.',
    'p, adjusted for every combination tried (Westfall–Young): 0.001; q (Benjamini–Hochberg): under 0.001',
  ],
  [
    { pAdjusted: 0.339, q: 0.0406 },
    'May be chance: 34 in 100 corpora shuffled at random show any combination that stands out this far. Of the patterns listed that stand out at least so far, about 4 in 100 are chance.',
    'p, adjusted for every combination tried (Westfall–Young): 0.339; q (Benjamini–Hochberg): 0.041',
  ],
])('%o is told in words, with the numbers beside', (chance, words, detail) => {
  expect(chanceWords(chance)).toBe(words);
  expect(chanceDetail(chance)).toBe(detail);
});
