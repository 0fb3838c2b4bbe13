import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { enums } from './enums.ts';
import { component } from './resolvers/component.ts';
import { contrast } from './resolvers/contrast.ts';
import { corpus } from './resolvers/corpus.ts';
import { discovery } from './resolvers/discovery.ts';
import { finding } from './resolvers/finding.ts';
import { incident } from './resolvers/incident.ts';
import { interaction } from './resolvers/interaction.ts';
import { match } from './resolvers/match.ts';
import { matrix } from './resolvers/matrix.ts';
import { pattern } from './resolvers/pattern.ts';
import { report } from './resolvers/report.ts';
import { review } from './resolvers/review.ts';
import { search } from './resolvers/search.ts';
import { similar } from './resolvers/similar.ts';
import { viewer } from './resolvers/viewer.ts';
import { vocabulary } from './resolvers/vocabulary.ts';
import { schemaText } from './schema-text.ts';

/** The schema with its resolvers, one file a topic. */
export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: schemaText(),
    resolvers: [
      enums,
      component,
      contrast,
      corpus,
      discovery,
      finding,
      incident,
      interaction,
      match,
      matrix,
      pattern,
      report,
      review,
      search,
      similar,
      viewer,
      vocabulary,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
