/**
 * How good each system's ten best are, by what two readers made of the pool of similar-pool.ts: `node test/measure/similar-score.ts JUDGMENTS RANKS`.
 * In full, what nobody graded counts as nothing; "of what is graded" leaves it out of each list (condensed lists, Sakai 2007), since a system whose
 * ten best did not make the pool is wronged by the first. Weights were chosen on the half `chosen`, by a hash of the query; `held` is honest.
 * JUDGMENTS is [{query, candidate, grades: [first, second]}], grades 0 to 3; RANKS is {system: {query: [candidate, …]}}, of which the first system is ours.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kappa, ndcg, recall } from './grades.ts';

const depth = 10;
/** A pair is relevant from this mean of the two grades on. */
const relevantFrom = 2;

const grade = z.number().int().min(0).max(3);
const judgments = z.array(z.object({ query: z.string(), candidate: z.string(), grades: z.tuple([grade, grade]) }));
const lists = z.record(z.string(), z.record(z.string(), z.array(z.string())));

const [judged, ranked] = process.argv.slice(2);
if (judged === undefined || ranked === undefined) throw new Error('name both files: node test/measure/similar-score.ts JUDGMENTS RANKS');
const pairs = judgments.parse(JSON.parse(readFileSync(judged, 'utf8')));
const systems = Object.entries(lists.parse(JSON.parse(readFileSync(ranked, 'utf8'))));

const grades = new Map<string, Map<string, number>>();
for (const {
  query,
  candidate,
  grades: [a, b],
} of pairs)
  grades.set(query, (grades.get(query) ?? new Map()).set(candidate, (a + b) / 2));
const queries = [...grades.keys()];
const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};

const chosen = (query: string): boolean => ((createHash('sha256').update(query).digest()[0] as number) & 1) === 0;

function show(name: string, among: readonly string[], condensed: boolean): void {
  const scores = systems.map(([system, of]) => {
    const values = (query: string): ReadonlyMap<string, number> => grades.get(query) ?? new Map();
    const list = (query: string): string[] =>
      (of[query] ?? []).filter((candidate) => !condensed || values(query).has(candidate)).slice(0, depth);
    return {
      system,
      ungraded: among.flatMap((query) => list(query).filter((candidate) => !values(query).has(candidate))).length,
      recall: mean(among.map((query) => recall(list(query), values(query), relevantFrom))),
      ndcg: mean(among.map((query) => ndcg(list(query), values(query), depth))),
    };
  });
  console.log(`\n${name}, ${among.length} queries${condensed ? ', of what is graded' : ''}`);
  console.log(['system', 'recall@10', 'nDCG@10', 'not graded'].join('\t'));
  for (const { system, ungraded, ...one } of scores) console.log([system, one.recall.toFixed(3), one.ndcg.toFixed(3), ungraded].join('\t'));
  const [ours, ...peers] = scores;
  const by = (figure: 'recall' | 'ndcg'): string => ((ours?.[figure] ?? 0) / Math.max(...peers.map((one) => one[figure]))).toFixed(2);
  console.log(`ours by the better peer\t${by('recall')}\t${by('ndcg')}`);
}

for (const condensed of [false, true]) {
  show('all', queries, condensed);
  show('chosen', queries.filter(chosen), condensed);
  show(
    'held',
    queries.filter((query) => !chosen(query)),
    condensed,
  );
}
const without = queries.filter(
  (query) => ![...(grades.get(query) ?? new Map<string, number>()).values()].some((value) => value >= relevantFrom),
).length;
console.log(
  `\n${queries.length} queries, ${without} of them without a relevant incident (they count for nDCG only); ${pairs.length} pairs`,
);
console.log(`agreement of the readers: weighted kappa (quadratic) ${kappa(pairs.map(({ grades: both }) => both)).toFixed(2)}`);
