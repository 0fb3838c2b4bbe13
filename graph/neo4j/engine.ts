import type { Engine } from '../engine.ts';
import { GraphError } from '../error.ts';

/** Opens Neo4j at neo4j://user:password@host:7687. */
export function openNeo4j(url: string): Promise<{ engine: Engine; where: string }> {
  throw new GraphError('URL_INVALID', `not yet: ${url.length}`);
}
