/** How often anything is found where nothing belongs together: `node test/measure/family-wise.ts [corpora, default 1000]`. Prints the share of corpora with a false pattern at 0.05. */
import { cellTable } from '../../api/discovery/cell-table.ts';
import { graphTable } from '../../api/discovery/graph-table.ts';
import { houses } from '../../api/discovery/houses.ts';
import { randomFrom } from '../../api/discovery/random.ts';
import { judgeSets } from '../../api/discovery/set-significance.ts';
import { judgeSubgraphs } from '../../api/discovery/subgraph-significance.ts';
import { nullCorpus } from '../api/discovery/null-corpus.ts';

const corpora = Number(process.argv[2] ?? 1000);
const [incidents, conceptsPerFacet, samples, from] = [100, 5, 99, 100_000];
const wrong = { set: 0, subgraph: 0 };
const tested = { set: 0, subgraph: 0 };
for (let n = 0; n < corpora; n += 1) {
  const random = randomFrom(from + n);
  const corpus = nullCorpus(incidents, conceptsPerFacet, random);
  const sets = judgeSets(cellTable(corpus, houses(corpus)), 4, 3, samples, random);
  const subgraphs = judgeSubgraphs(graphTable(corpus, houses(corpus)), 4, 4, samples, random);
  if (sets.some(({ adjusted }) => adjusted <= 0.05)) wrong.set += 1;
  if (subgraphs.some(({ adjusted }) => adjusted <= 0.05)) wrong.subgraph += 1;
  tested.set += sets.length;
  tested.subgraph += subgraphs.length;
  if ((n + 1) % 50 === 0) process.stderr.write(`${n + 1} of ${corpora}\n`);
}
for (const kind of ['set', 'subgraph'] as const) {
  const rate = wrong[kind] / corpora;
  const error = Math.sqrt((rate * (1 - rate)) / corpora);
  process.stdout.write(
    `${kind}: at least one false pattern at 0.05 in ${wrong[kind]} of ${corpora} null corpora, ${rate.toFixed(3)} (standard error ${error.toFixed(3)}); ` +
      `${incidents} incidents, ${samples} samples, ${(tested[kind] / corpora).toFixed(0)} patterns judged on average\n`,
  );
}
