/** Edits (a letter more, less, other, or two swapped) that make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** As people write ids: `made_worse` and `MADE WORSE` mean `made-worse`. */
const plain = (word: string) =>
  word
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** How far a word is from an allowed one; the slug of a concept alone stands for the concept. */
const far = (word: string, allowed: string) =>
  Math.min(distance(word, allowed), distance(word, allowed.split('/').at(-1) ?? allowed) + 0.5);

/** Allowed words, those most like the found one first. */
export function byNearness(found: string, allowed: readonly string[]): string[] {
  const word = plain(found);
  const away = new Map(allowed.map((each) => [each, far(word, each)]));
  return allowed.toSorted((a, b) => (away.get(a) ?? 0) - (away.get(b) ?? 0));
}

/** The allowed word that was probably meant; null where none is like it. */
export function nearest(found: string, allowed: readonly string[]): string | null {
  const word = plain(found);
  const [first] = byNearness(found, allowed);
  return first !== undefined && far(word, first) <= Math.max(2, word.length / 3) ? first : null;
}
