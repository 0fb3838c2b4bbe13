import { poissonInterval } from '../poisson-interval.ts';

/** From here on Byar's approximation (in Breslow and Day 1987) is right to a ten-thousandth, and thousands of cells are quick. */
const many = 100;
const z = 1.959_963_984_540_054;

/** The 95 % interval of the mean of a Poisson count; by `expected` it is that of a lift. */
export function countInterval(count: number): { low: number; high: number } {
  if (count < many) return exact(count);
  const above = count + 1;
  return {
    low: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    high: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
}

const known = new Map<number, { low: number; high: number }>();

function exact(count: number): { low: number; high: number } {
  const interval = known.get(count) ?? poissonInterval(count);
  known.set(count, interval);
  return interval;
}
