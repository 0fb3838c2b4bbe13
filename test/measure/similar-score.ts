/**
 * How good each system's ten best are, by what two readers made of the pool of similar-pool.ts: `node test/measure/similar-score.ts JUDGMENTS RANKS`.
 * JUDGMENTS is [{query, candidate, grades: [first, second]}], grades 0 to 3; RANKS is {system: {query: [candidate, …]}}, of which the first system is ours.
 */
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

const scores = systems.map(([name, of]) => {
  const list = (query: string): string[] => (of[query] ?? []).slice(0, depth);
  const ungraded = queries.flatMap((query) => list(query).filter((candidate) => !grades.get(query)?.has(candidate))).length;
  const values = (query: string): ReadonlyMap<string, number> => grades.get(query) ?? new Map();
  return {
    name,
    ungraded,
    recall: mean(queries.map((query) => recall(list(query), values(query), relevantFrom))),
    ndcg: mean(queries.map((query) => ndcg(list(query), values(query), depth))),
    gain: mean(queries.flatMap((query) => list(query).map((candidate) => values(query).get(candidate) ?? 0))),
  };
});
const peers = scores.slice(1);
const [best, ours] = [{ recall: Math.max(...peers.map((one) => one.recall)), ndcg: Math.max(...peers.map((one) => one.ndcg)) }, scores[0]];
console.log(['system', 'recall@10', 'nDCG@10', 'mean grade', 'not graded'].join('\t'));
for (const { name, ungraded, ...one } of scores)
  console.log([name, one.recall.toFixed(3), one.ndcg.toFixed(3), one.gain.toFixed(2), ungraded].join('\t'));
if (ours !== undefined)
  console.log(`ours by the better peer\t${(ours.recall / best.recall).toFixed(2)}\t${(ours.ndcg / best.ndcg).toFixed(2)}`);
const without = queries.filter(
  (query) => ![...(grades.get(query) ?? new Map<string, number>()).values()].some((value) => value >= relevantFrom),
).length;
console.log(`${queries.length} queries, ${without} of them without a relevant incident (they count for nDCG only); ${pairs.length} pairs`);
console.log(`agreement of the readers: weighted kappa (quadratic) ${kappa(pairs.map(({ grades: both }) => both)).toFixed(2)}`);
