/** From judged sub-graphs to what is worth reading: spread over houses, closed, tying at least two findings, not explained by a smaller one. */
import { concepts, interactionTypes } from '../../schema/generated/vocabulary.ts';
import type { Discovered, PatternPart } from './discovered.ts';
import { isSpread, level, numbers } from './discovered.ts';
import { beyondParts } from './explained.ts';
import { graphTable, partLabel } from './graph-table.ts';
import { houses } from './houses.ts';
import type { IncidenceRow } from './incidence-row.ts';
import { mostArrows } from './live-subgraphs.ts';
import type { Random } from './random.ts';
import { subgraphOf } from './subgraph-code.ts';
import { judgeSubgraphs } from './subgraph-significance.ts';

/** How far (as a score) a sub-graph of several arrows must lie above what each smaller one explains. */
const unexplained = 1.5;
/** What relieved what is how responders respond: half as interesting. */
const reliefWeight = 0.5;

/** The sub-graphs of interactions that recur more often than chance has it, the most interesting first. */
export function subgraphPatterns(incidents: readonly IncidenceRow[], minSupport: number, samples: number, random: Random): Discovered[] {
  const judged = judgeSubgraphs(graphTable(incidents, houses(incidents)), minSupport, mostArrows, samples, random);
  const byCode = new Map(judged.map((one) => [one.code, one]));
  return judged
    .flatMap((one): Discovered[] => {
      if (one.q > level || !one.closed) return [];
      const { labels, arrows } = subgraphOf(one.code);
      const left = beyondParts(
        one,
        one.parts.map((part) => byCode.get(part)),
        samples,
      );
      const held = one.holders.map((at) => incidents[at] as IncidenceRow);
      if (labels.filter((label) => label !== partLabel).length < 2 || (arrows.length > 1 && left.gain < unexplained) || !isSpread(held))
        return [];
      const parts = labels.map((label): PatternPart => ({ concept: concepts[label]?.id ?? null, value: null }));
      const typed = arrows.map(([from, type, to]) => ({
        from,
        to,
        type: (interactionTypes[type] as (typeof interactionTypes)[number]).id,
      }));
      const name = (at: number): string => `${parts[at]?.concept ?? 'a part'}#${at + 1}`;
      return [
        {
          id: typed.map(({ from, type, to }) => `${name(from)} ${type} ${name(to)}`).join(' + '),
          kind: 'subgraph',
          parts,
          arrows: typed,
          ...numbers(held, incidents.length, one),
          interest: left.surely * (typed.every(({ type }) => type === 'relieved') ? reliefWeight : 1),
        },
      ];
    })
    .toSorted((a, b) => b.interest - a.interest || (a.id < b.id ? -1 : 1));
}
