import { page } from '../../graph/queries/page.ts';
import { search as find, withReasons } from '../../graph/queries/search.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { asked } from './asked.ts';

export const search: Resolvers = {
  Query: {
    search: (_root, { text, first, after, filter }, { store, viewer, state }) =>
      asked(async () => {
        const result = await find(store, viewer, await state(), text, filter ?? {});
        const found = page(result.hits, (hit) => ('name' in hit ? hit.name.id : hit.incident.id), first ?? 10, after);
        const reasons = await withReasons(
          store,
          viewer,
          result,
          found.edges.map(({ node }) => node),
        );
        const edges = found.edges.map(({ cursor, node }, at) => ({ cursor, hit: node, reasons: reasons[at] ?? [] }));
        return { ...found, edges, facets: result.facets, widened: result.widened };
      }),
  },
  SearchEdge: { node: ({ hit }) => ('name' in hit ? hit.name : hit.incident) },
  SearchHit: { __resolveType: (hit) => ('reports' in hit ? 'Incident' : 'shape' in hit ? 'Pattern' : 'Concept') },
};
