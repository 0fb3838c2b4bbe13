import { isLikely } from '../../graph/likely.ts';
import { corpusCounts } from '../../graph/queries/corpus.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import { detectedBy } from '../discovery/detected-by.ts';
import { reliability, takesPart } from '../discovery/reliability.ts';
import { silence } from '../discovery/silence.ts';
import { valueOf } from '../discovery/similar/features.ts';
import { wilson } from '../discovery/wilson.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { countedOnce } from './counted-rows.ts';
import { incidentPage } from './incident-page.ts';

export const corpus: Resolvers = {
  Query: {
    corpus: async (_root, { filter }, { state }) => ({ ...corpusCounts(await state(), filter ?? {}), filter: filter ?? {} }),
  },
  Corpus: {
    reliability: ({ filter }, _args, context) => countedOnce(context, 'reliability', filter, reliability),
    silence: ({ filter }, _args, context) => countedOnce(context, 'silence', filter, silence),
    detection: ({ filter }, _args, context) => countedOnce(context, 'detection', filter, detectedBy),
    nearMisses: ({ nearMissCount, incidentCount }) => wilson(nearMissCount, incidentCount),
  },
  Reliability: { incidents: ({ incidents }, args, context) => incidentPage(incidents, args, context) },
  ReliabilityEdge: {
    findings: async ({ node }, _args, { loaders }) =>
      (await loaders.findings.load(node.id)).filter((row) => isLikely(row) && takesPart({ concept: row.concept, value: valueOf(row) })),
  },
  DetectedBy: { concept: ({ concept }) => conceptById(concept) },
};
