/** A part of a whole. `share`, `low` and `high` are null where the whole is empty. */
export type Part = { count: number; total: number; share: number | null; low: number | null; high: number | null; smallN: boolean };

/** Below so many a share is a list of cases. */
export const smallest = 10;
const z = 1.959_963_984_540_054;

/** A share with its 95 % interval by Wilson's score (1927), which keeps within 0 and 1 and holds for few cases too. */
export function wilson(count: number, total: number): Part {
  const smallN = total < smallest;
  if (total === 0) return { count, total, share: null, low: null, high: null, smallN };
  const share = count / total;
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  // At the ends rounding must not push the interval past what it holds.
  return { count, total, share, low: count === 0 ? 0 : middle - half, high: count === total ? 1 : middle + half, smallN };
}
