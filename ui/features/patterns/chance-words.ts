type Chance = { readonly pAdjusted: number; readonly q: number };

/** What the two measures of chance say of one pattern, in words. */
export const chanceWords = ({ pAdjusted, q }: Chance): string => {
  const alone = `${outOf(pAdjusted)} corpora shuffled at random show any combination that stands out this far`;
  return pAdjusted <= 0.05
    ? `Hardly chance: ${alone}.`
    : `May be chance: ${alone}. Of the patterns listed that stand out at least so far, about ${outOf(q)} are chance.`;
};

/** The same as numbers, for those who ask. */
export const chanceDetail = ({ pAdjusted, q }: Chance): string =>
  `p, adjusted for every combination tried (Westfall–Young): ${number(pAdjusted)}; q (Benjamini–Hochberg): ${number(q)}`;

const outOf = (share: number): string => {
  if (share < 0.01) return 'fewer than 1 in 100';
  return `${Math.round(share * 100)} in 100`;
};
const number = (p: number): string => (p < 0.001 ? 'under 0.001' : p.toFixed(3));
