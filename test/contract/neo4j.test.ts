import { afterAll, describe, test } from 'vitest';
import { leaseNeo4j } from '../neo4j/lease-neo4j.ts';
import { contract } from './contract.ts';
import { freshNeo4j } from './engines.ts';

const lease = await leaseNeo4j();
afterAll(() => lease?.release());

if (lease === null) describe('neo4j', () => test.skip('the contract: there is no Neo4j on this machine', () => {}));
else contract('neo4j', () => freshNeo4j(lease.url));
