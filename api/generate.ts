/** Writes api/generated/resolvers.ts, the types of the resolvers, from the SDL: `node api/generate.ts`. */
import { writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { schemaText } from './schema-text.ts';

export const filename = new URL('generated/resolvers.ts', import.meta.url);
const vocabulary = '../../schema/generated/vocabulary.ts';
const coded = '../../schema/coded.ts';
const motifs = '../../graph/motifs';
const row = (topic: string, name: string): string => `../../graph/queries/${topic}.ts#${name}`;

/** What a resolver of a type is handed as its parent: the row that a query returned. */
const mappers = {
  BoundEdge: '../parents.ts#BoundLink',
  BoundNode: '../parents.ts#BoundPart',
  Component: row('component', 'ComponentRow'),
  ComponentMerge: row('component', 'NamedMerge'),
  Concept: row('vocabulary', 'ConceptRow'),
  Contrast: '../parents.ts#ContrastState',
  ContrastRow: '../discovery/contrast/contrast.ts#Compared',
  Corpus: '../parents.ts#CorpusState',
  DetectedBy: '../parents.ts#Detected',
  Difference: '../discovery/similar/explain.ts#DifferenceRow',
  DiscoveredIncidentConnection: '../parents.ts#MinedPage',
  DiscoveredIncidentEdge: '../parents.ts#MinedEdge',
  DiscoveredPart: '../discovery/discovered.ts#PatternPart',
  DiscoveredPattern: '../discovery/discovered.ts#Discovered',
  Finding: row('finding', 'FindingRow'),
  HeldElsewhere: '../discovery/contrast/what-held.ts#Held',
  Incident: row('incident-entry', 'IncidentEntry'),
  IncidentPattern: '../parents.ts#HeldPattern',
  Interaction: row('interaction', 'InteractionRow'),
  InteractionEnd: '../parents.ts#End',
  LookAlike: '../parents.ts#Likeness',
  MatrixCell: '../parents.ts#MatrixPlace',
  MatrixConcept: '../discovery/matrix/matrix.ts#Margin',
  Motif: '../parents.ts#Looked',
  MotifEdge: `${motifs}/motif.ts#Edge`,
  MotifMatchConnection: '../parents.ts#MatchPage',
  MotifMatchEdge: '../parents.ts#MatchEdge',
  MotifNode: `${motifs}/motif.ts#Part`,
  MotifShape: `${motifs}/motif.ts#Shape`,
  OwnPattern: '../parents.ts#Own',
  Pattern: row('pattern', 'PatternRow'),
  PatternIncidentConnection: '../parents.ts#PatternPage',
  PatternIncidentEdge: '../parents.ts#PatternEdge',
  PatternQuote: row('quote', 'PatternQuoteRow'),
  Quote: row('quote', 'QuoteRow'),
  Reliability: '../parents.ts#ReliabilityCount',
  ReliabilityEdge: '../parents.ts#ListedIncident',
  Report: row('report', 'ReportRow'),
  SearchConnection: '../parents.ts#SearchPage',
  SearchEdge: '../parents.ts#FoundEdge',
  SharedConcept: '../discovery/similar/explain.ts#SharedConceptRow',
  SharedInteraction: '../discovery/similar/explain.ts#SharedInteractionRow',
  SharedPattern: '../parents.ts#PatternOfTwo',
  SimilarEdge: '../parents.ts#LikeEdge',
  TimelineEvent: row('timeline', 'TimelineEventRow'),
};
/** Enums stand for the ids that everything else uses (see enums.ts). */
const enumValues = {
  DifferenceKind: '../discovery/similar/explain.ts#DifferenceKind',
  DiscoveryKind: '../discovery/discovered.ts#Kind',
  DiscoveryWarning: '../discovery/discovered.ts#Warning',
  Facet: `${vocabulary}#Facet`,
  Role: `${vocabulary}#Role`,
  Outcome: `${vocabulary}#Outcome`,
  Effect: `${vocabulary}#Effect`,
  InteractionType: `${vocabulary}#InteractionType`,
  Visibility: `${coded}#Visibility`,
  Certainty: `${coded}#Certainty`,
  FindingStatus: `${coded}#Status`,
  Origin: '../enums.ts#Origin',
  Presence: `${motifs}/motif.ts#Presence`,
  SearchPlace: row('search-reasons', 'SearchPlace'),
  Verdict: '../enums.ts#Verdict',
};

/** The text of the generated file. */
export async function resolverTypes(): Promise<string> {
  const text = await codegen({
    filename: filename.pathname,
    schema: parse(schemaText()),
    documents: [],
    config: {
      mappers,
      enumValues,
      enumsAsTypes: true,
      useTypeImports: true,
      contextType: '../context.ts#Context',
      defaultScalarType: 'string',
      scalars: { ID: 'string' },
      maybeValue: 'T | null | undefined',
      avoidOptionals: { field: true },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  // The plugin re-exports mapped enums as values, which type stripping cannot run.
  const types = text.replaceAll(/^export \{ /gm, 'export type { ');
  return `// Generated from schema/sdl by \`node api/generate.ts\`; do not edit.\n${types}`;
}

if (import.meta.main) writeFileSync(filename, await resolverTypes());
