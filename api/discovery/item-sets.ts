/** Rows of items, and sets of items, as flat arrays of numbers: what miners read and write. */

/** Row `r` holds the items `values[starts[r]]` to before `values[starts[r + 1]]`, ascending, each below `itemCount`. */
export type Rows = { readonly itemCount: number; readonly starts: Uint32Array; readonly values: Uint16Array };

/** Set `s` holds `items[starts[s]]` to before `items[starts[s + 1]]`, ascending, and lies in `supports[s]` rows. */
export type ItemSets = {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly items: Uint16Array;
  readonly supports: Uint32Array;
};

/** Rows from lists of item numbers, which need not be in order. */
export function rowsOf(lists: readonly (readonly number[])[], itemCount: number): Rows {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] as number) + list.length;
  const values = new Uint16Array(starts[lists.length] as number);
  for (const [at, list] of lists.entries()) values.set(Uint16Array.from(list).toSorted(), starts[at]);
  return { itemCount, starts, values };
}

/** The items of set `s`. */
export const itemsOf = (sets: ItemSets, s: number): Uint16Array => sets.items.subarray(sets.starts[s], sets.starts[s + 1]);

/** Collects sets; `items` of a push are the first `length` of the array, in any order. */
export function collector(): { push: (items: ArrayLike<number>, length: number, support: number) => void; done: () => ItemSets } {
  let starts = new Uint32Array(1024);
  let supports = new Uint32Array(1024);
  let values = new Uint16Array(4096);
  let count = 0;
  let end = 0;
  return {
    push(items, length, support) {
      if (count + 2 > starts.length) {
        starts = grown(starts, new Uint32Array(starts.length * 2));
        supports = grown(supports, new Uint32Array(supports.length * 2));
      }
      if (end + length > values.length) values = grown(values, new Uint16Array(values.length * 2));
      // Sets are short: put each item in its place as it comes.
      for (let i = 0; i < length; i += 1) {
        const item = items[i] as number;
        let at = end + i;
        for (; at > end && (values[at - 1] as number) > item; at -= 1) values[at] = values[at - 1] as number;
        values[at] = item;
      }
      end += length;
      supports[count] = support;
      count += 1;
      starts[count] = end;
    },
    done: () => ({ count, starts: starts.subarray(0, count + 1), items: values.subarray(0, end), supports: supports.subarray(0, count) }),
  };
}

function grown<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
