/** Figures over graded lists. */

/** The share of what is relevant (of at least this grade) that a list holds; null where nothing is. */
export function recall(list: readonly string[], grades: ReadonlyMap<string, number>, from: number): number | null {
  const relevant = new Set([...grades].flatMap(([candidate, grade]) => (grade >= from ? [candidate] : [])));
  return relevant.size === 0 ? null : new Set(list).intersection(relevant).size / relevant.size;
}

/** Discounted gain of a list by that of the best list there could be (Järvelin and Kekäläinen 2002), with gains of 2^grade - 1; null where nothing has any. */
export function ndcg(list: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number | null {
  const gain = (values: readonly number[]): number =>
    values.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain([...grades.values()].toSorted((a, b) => b - a));
  return ideal === 0 ? null : gain(list.map((candidate) => grades.get(candidate) ?? 0)) / ideal;
}

/** Agreement of two readers beyond chance, with disagreements weighed by their squares (Cohen 1968); 1 for readers who always agree. */
export function kappa(pairs: readonly (readonly [number, number])[]): number {
  const grades = [...new Set(pairs.flat())];
  const count = (at: 0 | 1, grade: number): number => pairs.filter((pair) => pair[at] === grade).length;
  const found = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0);
  const byChance = grades.reduce(
    (sum, a) => sum + grades.reduce((part, b) => part + (count(0, a) * count(1, b) * (a - b) ** 2) / pairs.length, 0),
    0,
  );
  return byChance === 0 ? 1 : 1 - found / byChance;
}
