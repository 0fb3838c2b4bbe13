/**
 * Gives each of the things that sentences prove a sentence of its own, as far as they go: what is coded twice from one sentence happened together only in
 * its coder's mind. `proved[i]` lists the sentences (by number) of thing `i`, the better first; earlier things have the first choice. As many
 * as possible get one, and an earlier one never goes without so that a later one may have it (matching by augmenting paths). Null for those that
 * go without.
 */
export function ownSentences(proved: readonly (readonly number[])[]): (number | null)[] {
  const owner = new Map<number, number>();
  const seat = (thing: number, tried: Set<number>): boolean => {
    for (const sentence of proved[thing] ?? []) {
      if (tried.has(sentence)) continue;
      tried.add(sentence);
      const before = owner.get(sentence);
      if (before !== undefined && !seat(before, tried)) continue;
      owner.set(sentence, thing);
      return true;
    }
    return false;
  };
  for (const thing of proved.keys()) seat(thing, new Set());
  const own: (number | null)[] = proved.map(() => null);
  for (const [sentence, thing] of owner) own[thing] = sentence;
  return own;
}
