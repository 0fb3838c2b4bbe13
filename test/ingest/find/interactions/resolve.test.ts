import { expect, test } from 'vitest';
import { resolve } from '../../../../ingest/find/interactions/resolve.ts';
import type { Finding } from '../../../../schema/coded.ts';
import { sentence } from '../sentence.ts';

const line = sentence('Retries from the mobile clients exhausted the connection pool of the login service.');
const finding = (id: string, concept: Finding['concept'], component: string | null): Finding => ({
  id,
  concept,
  component,
  certainty: 'stated',
  confidence: 0.8,
  status: 'found',
  by: 'lexicon',
  quotes: [line.plain],
  spans: [[line.start, line.end]],
});
const ends = { source: 'Retries from the mobile clients', target: 'connection pool of the login service' };
const retry = finding('retry', 'safety-mechanism/retry', null);
const pool = finding('pool', 'saturation/connections', 'connection pool');

test('each end refers to the finding that shares its words', () => {
  expect(resolve('source', ends, 'exhausted', line, [pool, retry])).toBe('retry');
  expect(resolve('target', ends, 'exhausted', line, [pool, retry])).toBe('pool');
});

test('between two that share as much, what ends of the type mostly are decides', () => {
  const shared = finding('shared', 'contributor/unexplained-failure', 'login service');
  const full = finding('full', 'saturation/queue', 'login service');
  expect(resolve('target', ends, 'exhausted', line, [shared, full])).toBe('full');
});

test('an end refers to none where no finding of its sentence is about it', () => {
  expect(resolve('source', ends, 'exhausted', line, [pool, { ...retry, spans: [[200, 240]] }])).toBeNull();
});
