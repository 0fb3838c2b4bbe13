import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '../generated/possible-types.ts';

/** The client of this server's own `/graphql`; pages of a connection are joined in the cache, one list for each text and filter. */
export const createClient = (): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: {
          fields: {
            search: relayStylePagination(['text', 'filter']),
            discovered: relayStylePagination(['kind', 'first', 'filter']),
          },
        },
        // Its numbers belong to the incidents that were looked at: the same pattern has others among others.
        DiscoveredPattern: { keyFields: false, merge: true, fields: { incidents: relayStylePagination(['first']) } },
        // Asked in parts by several pages.
        Corpus: { merge: true },
        Reliability: { merge: true, fields: { incidents: relayStylePagination([]) } },
        // By page size too: the first page asks for six of a pattern's incidents, its own page for all of them with more fields.
        Pattern: { fields: { incidents: relayStylePagination(['first', 'filter']) } },
        // Counts belong to their search: the same facet has other numbers in another.
        SearchFacet: { keyFields: false },
        SearchBucket: { keyFields: false },
        // They have no identity of their own: an edge's pattern and quotes belong to its incident.
        Incident: { fields: { findings: { merge: false } } },
      },
    }),
  });
