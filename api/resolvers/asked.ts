import { createGraphQLError } from 'graphql-yoga';
import { PageError } from '../../graph/queries/page.ts';
import { SearchError } from '../../graph/queries/search.ts';

/** Runs a query; what the caller asked wrongly goes back to the caller, with its code. */
export async function asked<T>(query: () => T | Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    if (error instanceof PageError || error instanceof SearchError)
      throw createGraphQLError(error.message, { extensions: { code: error.code } });
    throw error;
  }
}
