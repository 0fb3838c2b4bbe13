import { mean, ratio } from '../../../components/figures.ts';
import { count } from '../../../components/count.ts';
import type { MatrixTableFragment } from '../../../generated/types.ts';

type Cell = Pick<MatrixTableFragment['cells'][number], 'count' | 'expected' | 'lift' | 'low' | 'high'>;

/** In fewer incidents nothing is called a pattern, however rare it would be by chance. */
const fewest = 4;

/** Whether a pair surely meets more (`more`) or less often (`less`) than by chance: its 95 % interval lies on one side of it. */
export const sideOf = ({ count: both, low, high }: Cell): 'more' | 'less' | null => {
  if (low > 1) return both >= fewest ? 'more' : null;
  return high < 1 ? 'less' : null;
};

/** How far a pair is from chance, 0 to 3 in doublings: how deep its shade is. Only for pairs that are surely apart from it. */
export const depthOf = (cell: Cell): number =>
  sideOf(cell) ? Math.min(3, Math.max(1, Math.round(Math.abs(Math.log2(cell.lift || 0.125))))) : 0;

/** The numbers of a pair in a sentence. */
export const cellWords = ({ count: both, expected, lift, low, high }: Cell): string =>
  `${count(both, 'incident')}; by chance ${mean(expected)}; ${ratio(lift)} times as often (${ratio(low)}–${ratio(high)})`;
