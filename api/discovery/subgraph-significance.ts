import { nullScores } from './family-wise.ts';
import type { GraphTable } from './graph-table.ts';
import type { Random } from './random.ts';
import { score } from './score.ts';
import { shuffles } from './shuffles.ts';
import type { FoundSubgraph, IncidentGraph } from './subgraphs.ts';
import { subgraphs } from './subgraphs.ts';

/** A sub-graph that lies in enough incidents. `expected` is its mean support over the null samples and what was observed, `chance` over the null samples alone. */
export type JudgedSubgraph = FoundSubgraph & { expected: number; chance: number; score: number; adjusted: number; q: number };

/**
 * Judges every connected sub-graph of up to `maxArrows` arrows that lies in at least `minSupport` incidents. Under the null the arrows stay where they
 * are and the concepts at their ends are exchanged. Each sample is mined anew; then whatever reached `minSupport` anywhere is counted
 * everywhere, for its mean.
 */
export function judgeSubgraphs(
  { graphs, slots, slotNodes }: GraphTable,
  minSupport: number,
  maxArrows: number,
  samples: number,
  random: Random,
): JudgedSubgraph[] {
  const observed = subgraphs(graphs, minSupport, maxArrows);
  const shuffled = graphs.map((graph): IncidentGraph => ({ ...graph, labels: graph.labels.slice() }));
  const relabel = (contents: Uint16Array): void => {
    for (let slot = 0; slot < contents.length; slot += 1) {
      const { graph, nodes } = slotNodes[slot] as GraphTable['slotNodes'][number];
      for (const node of nodes) (shuffled[graph] as IncidentGraph).labels[node] = contents[slot] as number;
    }
  };
  const kept: Uint16Array[] = [];
  const reached = new Set(observed.map(({ code }) => code));
  const found: Map<string, number>[] = [];
  for (const contents of shuffles(slots, samples, random)) {
    kept.push(contents.slice());
    relabel(contents);
    const supports = new Map(subgraphs(shuffled, minSupport, maxArrows).map(({ code, support }) => [code, support]));
    for (const code of supports.keys()) reached.add(code);
    found.push(supports);
  }
  const totals = new Map<string, number>();
  const add = (list: readonly FoundSubgraph[]): void => {
    for (const { code, support } of list) totals.set(code, (totals.get(code) ?? 0) + support);
  };
  add(subgraphs(graphs, 1, maxArrows, reached));
  for (const contents of kept) {
    relabel(contents);
    add(subgraphs(shuffled, 1, maxArrows, reached));
  }
  const expected = (code: string): number => (totals.get(code) as number) / (samples + 1);
  const numbers = new Map(observed.map(({ code }, number) => [code, number]));
  const nulls = nullScores(samples);
  for (const [sample, supports] of found.entries())
    for (const [code, support] of supports) nulls.add(sample, score(support, expected(code)), numbers.get(code) ?? -1);
  const scores = observed.map(({ code, support }) => score(support, expected(code)));
  const verdicts = nulls.judge(scores);
  return observed.map((one, at) => ({
    ...one,
    expected: expected(one.code),
    chance: ((totals.get(one.code) as number) - one.support) / samples,
    score: scores[at] as number,
    ...(verdicts[at] as { adjusted: number; q: number }),
  }));
}
