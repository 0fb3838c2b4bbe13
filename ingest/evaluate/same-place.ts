const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Do two quotes show the same place? True where they share a run of words as long as 60 % of the shorter, eight words at most. */
export function samePlace(a: string, b: string): boolean {
  const [short = [], long = []] = [words(a), words(b)].toSorted((x, y) => x.length - y.length);
  if (short.length === 0) return false;
  const need = Math.min(8, Math.max(2, Math.ceil(0.6 * short.length)), short.length);
  const runs = new Set<string>();
  for (let i = 0; i + need <= long.length; i++) runs.add(long.slice(i, i + need).join(' '));
  for (let i = 0; i + need <= short.length; i++) if (runs.has(short.slice(i, i + need).join(' '))) return true;
  return false;
}

/** Do two phrases share a word of three letters or more? */
export function headShared(a: string, b: string): boolean {
  const seen = new Set(words(a));
  return words(b).some((word) => word.length > 2 && seen.has(word));
}

/** Does any quote of one list show the same place as any of the other? */
export const anySamePlace = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => samePlace(one, other)));
