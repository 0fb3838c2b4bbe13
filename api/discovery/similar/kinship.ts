/** What incidents have in common without sharing it: features that go with each other all over the corpus stand for one another. */
import { randomFrom } from '../random.ts';
import { pauses } from './pauses.ts';
import type { Sparse } from './vectors.ts';

/** The cosine of one incident with each, by position, after all are laid into few directions; 0 where either has nothing. */
export type Kinship = (of: number) => Float64Array;

const seed = 1990;
/** After so many rounds the directions are strong ones, if not the very strongest; more changed no list for the better. */
const rounds = 3;
/** A column shorter than this is what rounding left of one that lies in those before it. */
const nothing = 1e-9;

/**
 * The kinship of these vectors over `size` features in their `directions` strongest directions (latent semantic analysis, Deerwester 1990, by
 * block power iteration). The start depends on the order of the vectors alone, not on the numbering of the features.
 */
export async function kinship(rows: readonly Sparse[], size: number, directions: number): Promise<Kinship> {
  const rest = pauses();
  const random = randomFrom(seed);
  const basis = new Float64Array(rows.length * directions);
  for (let place = 0; place < basis.length; place += 1) basis[place] = random.unit() - 0.5;
  await rest();
  const spread = new Float64Array(size * directions);

  /** spread = rowsᵀ · basis. */
  const gather = async (): Promise<void> => {
    spread.fill(0);
    for (const [row, { at, weights }] of rows.entries()) {
      for (let place = 0; place < at.length; place += 1) {
        const [to, weight] = [(at[place] as number) * directions, weights[place] as number];
        for (let column = 0; column < directions; column += 1)
          spread[to + column] = (spread[to + column] as number) + weight * (basis[row * directions + column] as number);
      }
      // oxlint-disable-next-line no-await-in-loop -- others are answered between
      await rest();
    }
  };
  /** into = rows · spread. */
  const project = async (into: Float64Array): Promise<void> => {
    into.fill(0);
    for (const [row, { at, weights }] of rows.entries()) {
      for (let place = 0; place < at.length; place += 1) {
        const [from, weight] = [(at[place] as number) * directions, weights[place] as number];
        for (let column = 0; column < directions; column += 1)
          into[row * directions + column] = (into[row * directions + column] as number) + weight * (spread[from + column] as number);
      }
      // oxlint-disable-next-line no-await-in-loop -- others are answered between
      await rest();
    }
  };

  await orthonormal(basis, rows.length, directions, rest);
  for (let round = 0; round < rounds; round += 1) {
    /* oxlint-disable no-await-in-loop -- each round starts from the one before */
    await gather();
    await project(basis);
    await orthonormal(basis, rows.length, directions, rest);
    /* oxlint-enable no-await-in-loop */
  }
  // The product of two incidents within the directions is one's basis by the other's image of it.
  await gather();
  const image = await imageOf(basis, spread, { rows: rows.length, size, directions }, rest);
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (let column = 0; column < directions; column += 1)
      sum += (basis[a * directions + column] as number) * (image[b * directions + column] as number);
    return sum;
  };
  const lengths = Float64Array.from(rows.keys(), (row) => Math.sqrt(Math.max(0, product(row, row))));
  return (of) =>
    Float64Array.from(lengths, (length, row) => {
      const both = length * (lengths[of] as number);
      return both < nothing ? 0 : product(row, of) / both;
    });
}

/** Makes the columns of a matrix, stored by rows, orthonormal in their order; a column that adds nothing becomes zero. */
async function orthonormal(matrix: Float64Array, rows: number, columns: number, rest: () => Promise<void>): Promise<void> {
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < rows * columns; row += columns) sum += (matrix[row + a] as number) * (matrix[row + b] as number);
    return sum;
  };
  for (let column = 0; column < columns; column += 1) {
    const before = Math.sqrt(dot(column, column));
    for (let other = 0; other < column; other += 1) {
      const part = dot(column, other);
      for (let row = 0; row < rows * columns; row += columns)
        matrix[row + column] = (matrix[row + column] as number) - part * (matrix[row + other] as number);
      // oxlint-disable-next-line no-await-in-loop -- others are answered between
      await rest();
    }
    const length = Math.sqrt(dot(column, column));
    const by = length <= before * nothing ? 0 : 1 / length;
    for (let row = 0; row < rows * columns; row += columns) matrix[row + column] = (matrix[row + column] as number) * by;
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await rest();
  }
}

/** basis · (spreadᵀ · spread), by rows. */
async function imageOf(
  basis: Float64Array,
  spread: Float64Array,
  { rows, size, directions }: { rows: number; size: number; directions: number },
  rest: () => Promise<void>,
): Promise<Float64Array> {
  const square = new Float64Array(directions * directions);
  for (let feature = 0; feature < size; feature += 1) {
    for (let a = 0; a < directions; a += 1) {
      const weight = spread[feature * directions + a] as number;
      if (weight !== 0)
        for (let b = 0; b < directions; b += 1)
          square[a * directions + b] = (square[a * directions + b] as number) + weight * (spread[feature * directions + b] as number);
    }
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await rest();
  }
  const image = new Float64Array(rows * directions);
  for (let row = 0; row < rows; row += 1) {
    for (let a = 0; a < directions; a += 1) {
      const weight = basis[row * directions + a] as number;
      for (let b = 0; b < directions; b += 1)
        image[row * directions + b] = (image[row * directions + b] as number) + weight * (square[a * directions + b] as number);
    }
    // oxlint-disable-next-line no-await-in-loop -- others are answered between
    await rest();
  }
  return image;
}
