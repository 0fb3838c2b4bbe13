/**
 * The innermost loops of the linear reader as a WebAssembly module of two functions, written down opcode by opcode: adding up rows of 153 bytes for each
 * sentence takes a tenth of the time that it takes in JavaScript, which has no vectors. What `addRows` does, for each stripe of 32 columns:
 *
 *     eight sums of four floats each <- what memory holds of the stripe
 *     for at = 0; at < end; at += 4:
 *       row    <- the i32 at rows + at, times the bytes of a row
 *       factor <- the f32 at factors + at, four times
 *       sums   <- sums + factor * the 32 bytes at table + row + stripe, as floats
 *     memory <- the sums
 *
 * `addKept` does the same with sums of floats that were kept, without a factor. Every operation is fixed to the bit by the standard, so the sums are the
 * same on every machine.
 */

/** Columns that are added up at once; a row is as many bytes as columns, rounded up to this. */
export const stripe = 32;
/** How many rows or kept sums one call can add. */
export const mostRows = 4096;
/** How many sums are kept at most: 5 MB of them. */
export const mostKept = 8192;

const wordSize = 4;
const mostColumns = 256;
const bytesOfRow = (width: number): number => Math.ceil(width / stripe) * stripe;

/** Where in memory the parts lie, in bytes; the sums come first. */
export function placesFor(width: number): { sums: number; rows: number; factors: number; kept: number; table: number } {
  const kept = (mostColumns + 2 * mostRows) * wordSize;
  return {
    sums: 0,
    rows: mostColumns * wordSize,
    factors: (mostColumns + mostRows) * wordSize,
    kept,
    table: kept + mostKept * bytesOfRow(width) * wordSize,
  };
}

/** The numbers of the binary format: https://webassembly.github.io/spec/core/binary/ */
const i32 = { type: 0x7f, const: 0x41, load: 0x28, add: 0x6a, multiply: 0x6c, lessThan: 0x49 } as const;
const v128 = { type: 0x7b, load: 0x00, load8x8: 0x01, load32Splat: 0x09, store: 0x0b } as const;
const lanes = { lowToI32: 0xa7, highToI32: 0xa8, toF32: 0xfa, add: 0xe4, multiply: 0xe6 } as const;
const control = { loop: 0x03, branchIf: 0x0d, end: 0x0b, noResult: 0x40 } as const;

/** Whole numbers are written seven bits a byte, the lowest first (LEB128). */
const unsigned = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]);
const counted = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];
const nameOf = (text: string): number[] => sized([...Buffer.from(text)]);

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
const simd = (operation: number): number[] => [0xfd, ...unsigned(operation)];
/** Any address will do (alignment 0); `offset` is added to the one on the stack. */
const at = (offset: number): number[] => [0, ...unsigned(offset)];
/** Constants are written with their sign: none below 0 here, so that a bit more is enough. */
const signed = (value: number): number[] => (value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)]);
const constant = (value: number): number[] => [i32.const, ...signed(value)];

/** Locals: the parameter, the place in the lists, the row, the factor, the eight bytes just read, and the sums. */
const local = { end: 0, at: 1, row: 2, factor: 3, eight: 4, sums: 5 } as const;
const sumsInStripe = stripe / 4;

type Loop = { width: number; column: number };

/** Goes through the list for one stripe: `row` finds what is listed and `add` adds it to the sums. */
function stripeOf(column: number, row: readonly number[], add: readonly number[]): number[] {
  const sums = sumsOf(column);
  const load = sums.map((sum) => [constant(0), simd(v128.load), at(sum.memory), set(sum.local)].flat());
  const begin = [constant(0), set(local.at), [control.loop, control.noResult]].flat();
  const next = [
    get(local.at),
    constant(wordSize),
    [i32.add],
    tee(local.at),
    get(local.end),
    [i32.lessThan, control.branchIf, 0, control.end],
  ].flat();
  const store = sums.map((sum) => [constant(0), get(sum.local), simd(v128.store), at(sum.memory)].flat());
  return [load.flat(), begin, row, add, next, store.flat()].flat();
}

/** The sums of a stripe: where each is while it is added to and where it lies in memory. */
const sumsOf = (column: number): { local: number; memory: number; column: number }[] =>
  Array.from({ length: sumsInStripe }, (_, n) => ({
    local: local.sums + n,
    memory: (column + 4 * n) * wordSize,
    column: column + 4 * n,
  }));

/** Where in its table begins what is listed: its number times its bytes. */
const listedRow = (width: number, bytes: number): number[] =>
  [get(local.at), [i32.load], at(placesFor(width).rows), constant(bytes), [i32.multiply], set(local.row)].flat();

function addRowsStripe({ width, column }: Loop): number[] {
  const place = placesFor(width);
  const factor = [get(local.at), simd(v128.load32Splat), at(place.factors), set(local.factor)].flat();
  const add = sumsOf(column).map((sum, n) => {
    const read = n % 2 === 0 ? [get(local.row), simd(v128.load8x8), at(place.table + sum.column), set(local.eight)].flat() : [];
    const half = simd(n % 2 === 0 ? lanes.lowToI32 : lanes.highToI32);
    const product = [get(local.eight), half, simd(lanes.toF32), get(local.factor), simd(lanes.multiply)].flat();
    return [read, product, get(sum.local), simd(lanes.add), set(sum.local)].flat();
  });
  return stripeOf(column, [listedRow(width, bytesOfRow(width)), factor].flat(), add.flat());
}

function addKeptStripe({ width, column }: Loop): number[] {
  const { kept } = placesFor(width);
  const add = sumsOf(column).map((sum) =>
    [get(local.row), simd(v128.load), at(kept + sum.column * wordSize), get(sum.local), simd(lanes.add), set(sum.local)].flat(),
  );
  return stripeOf(column, listedRow(width, bytesOfRow(width) * wordSize), add.flat());
}

/**
 * The bytes of the module for rows of `width` columns (at most 256): it imports `memory` from `linear` and exports `addRows(end)` and `addKept(end)`,
 * where `end` is four times the number of entries in the list, which must not be empty.
 */
export function sumKernel(width: number): Uint8Array<ArrayBuffer> {
  const loops = Array.from({ length: Math.ceil(width / stripe) }, (_, n) => ({ width, column: n * stripe }));
  const locals = [
    [2, i32.type],
    [2 + sumsInStripe, v128.type],
  ];
  const body = (stripes: readonly number[][]): number[] => sized([counted(locals), stripes.flat(), [control.end]].flat());
  return Uint8Array.from(
    [
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, counted([[0x60, counted([[i32.type]]), counted([])].flat()])),
      section(2, counted([[nameOf('linear'), nameOf('memory'), [0x02, 0x00], unsigned(1)].flat()])),
      section(3, counted([[0], [0]])),
      section(7, counted([[nameOf('addRows'), [0x00, 0]].flat(), [nameOf('addKept'), [0x00, 1]].flat()])),
      section(10, counted([body(loops.map(addRowsStripe)), body(loops.map(addKeptStripe))])),
    ].flat(),
  );
}
