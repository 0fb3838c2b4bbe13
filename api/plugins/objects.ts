/** Refuses an operation that could ask for too many objects. graphql-armor reads `first` only where it is written out, not where a variable gives it. */
import type { FieldNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import {
  GraphQLError,
  Kind,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
} from 'graphql';
import type { DocumentNode, GraphQLOutputType } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from './limits.ts';

/** How long the lists are that have no `first`: generous means, measured on the bundled corpus. */
const usual: Record<string, number> = {
  'Query.concepts': 136,
  'Query.patterns': 21,
  'Query.ownPatterns': 10,
  'Motif.any': 2,
  'MotifShape.nodes': 2,
  'MotifShape.edges': 2,
  'MotifMatchEdge.parts': 3,
  'MotifMatchEdge.links': 2,
  'BoundEdge.interactions': 2,
  'Incident.findings': 20,
  'Incident.interactions': 8,
  'Incident.patterns': 5,
  'Finding.quotes': 2,
  'SimilarEdge.sharedConcepts': 6,
  'SimilarEdge.sharedInteractions': 1,
  'SimilarEdge.sharedPatterns': 2,
  'SimilarEdge.differences': 6,
  'SharedPattern.here': 3,
  'SharedPattern.there': 3,
  'Pattern.whatHeldElsewhere': 20,
  'HeldElsewhere.findings': 5,
  'Contrast.mechanisms': 20,
  'Contrast.adaptations': 20,
  'Contrast.whatHeld': 30,
  'Matrix.rows': 25,
  'Matrix.columns': 25,
  'Matrix.cells': 400,
  'Corpus.silence': 14,
  'Corpus.detection': 6,
  'ReliabilityEdge.findings': 2,
  'DiscoveredPattern.parts': 3,
  'DiscoveredIncidentEdge.proofs': 3,
  'SearchConnection.facets': 9,
  'SearchFacet.buckets': 20,
};

/** What asking takes beyond its answers, as so many objects: a motif is looked for in the whole graph. */
const price: Record<string, number> = {
  'Query.match': 4000,
  'OwnPattern.matches': 1000,
  'Query.similarIncidents': 2000,
  'Query.contrast': 4000,
  'Query.matrix': 1000,
  'Query.matrixCell': 1000,
  'Pattern.whatHeldElsewhere': 200,
};

type Variables = Readonly<Record<string, unknown>>;

/** The most objects that an operation can answer with, by `first` and the usual length of lists. */
export function countObjects(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const root = schema.getRootType(operation.operation);

  const count = (set: SelectionSetNode, parent: GraphQLOutputType, page: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + field(selection, parent, page);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      return fragment && on && (isObjectType(on) || isAbstractType(on)) ? sum + count(fragment.selectionSet, on, page) : sum;
    }, 0);

  const field = (node: FieldNode, parent: GraphQLOutputType, page: number): number => {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const definition = parent.getFields()[node.name.value];
    if (!definition) return 0; // __typename, __schema
    const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    const takes = definition.args.find(({ name }) => name === 'first');
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const asked = given?.kind === Kind.VARIABLE ? variables[given.name.value] : given?.kind === Kind.INT ? Number(given.value) : undefined;
    const first = typeof asked === 'number' ? Math.max(0, Math.min(asked, 100)) : Number(takes?.defaultValue ?? 1);
    const times = !isListType(type) ? 1 : node.name.value === 'edges' ? page : (usual[`${parent.name}.${node.name.value}`] ?? 3);
    return (
      (price[`${parent.name}.${node.name.value}`] ?? 0) +
      times * (1 + count(node.selectionSet, getNamedType(type) as GraphQLOutputType, takes ? first : page))
    );
  };
  return root ? count(operation.selectionSet, root, 1) : 0;
}

/** Checks before execution, when the variables are known. */
export function objectLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      const objects = operation ? countObjects(args.schema, args.document, operation, (args.variableValues ?? {}) as Variables) : 0;
      if (objects <= limits.objects) return;
      const message = `this operation could ask for ${objects} objects, more than ${limits.objects}; ask for fewer with \`first\`, or nest less`;
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: 'TOO_MANY_OBJECTS' } })] });
    },
  };
}
