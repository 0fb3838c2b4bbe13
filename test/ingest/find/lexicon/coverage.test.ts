import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conceptIds } from '../../../../ingest/find/concept-ids.ts';
import { attributeFrames } from '../../../../ingest/find/lexicon/attribute-cues.ts';
import { attributeOf } from '../../../../ingest/find/lexicon/attribute-of.ts';
import { countFrames } from '../../../../ingest/find/lexicon/count-frames.ts';
import type { Measured } from '../../../../ingest/find/lexicon/scores.ts';
import { shippedScores } from '../../../../ingest/find/lexicon/scores.ts';
import { frames } from '../../../../ingest/find/lexicon/table.ts';
import { readLabelled } from '../../../../ingest/find/training/gold.ts';
import { effects, outcomes, roles } from '../../../../schema/generated/vocabulary.ts';
import { sentence } from '../sentence.ts';

const measured = JSON.parse(readFileSync(new URL('../../../../ingest/find/lexicon/measured.json', import.meta.url), 'utf8')) as Measured;
const attributeValues: Record<string, readonly string[]> = {
  contributor: Object.keys(roles),
  'safety-mechanism': Object.keys(outcomes),
  adaptation: effects,
};

describe('the frame tables', () => {
  test('hold each concept, and each line of a concept once', () => {
    expect([...new Set(frames.map(({ concept }) => concept))].toSorted()).toEqual([...conceptIds].toSorted());
    const lines = frames.map(({ concept, line }) => `${concept}: ${line}`);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test('know only values of the vocabulary', () => {
    const told = [
      ...frames.map(({ concept, compiled, line }) => ({ facet: concept.split('/')[0] ?? '', value: compiled.attribute, line })),
      ...attributeFrames.map(({ facet, value, line }) => ({ facet, value, line })),
    ];
    expect(told.filter(({ facet, value }) => value !== null && !attributeValues[facet]?.includes(value))).toEqual([]);
  });

  test('were measured as they stand', () => {
    expect(frames.filter(({ concept, line }) => measured[concept]?.[line] === undefined)).toEqual([]);
    expect(frames.filter((frame) => !((shippedScores.get(frame) ?? 0) >= 0 && (shippedScores.get(frame) ?? 2) <= 1))).toEqual([]);
  });

  test('fire rightly in three ways for every concept, on training reports or the bundle', () => {
    const corpus = new URL('../../../../ingest/corpus', import.meta.url).pathname;
    const bundle = countFrames(readLabelled(corpus, corpus));
    const right = (concept: string): number =>
      Object.keys(measured[concept] ?? {}).filter((line) => (measured[concept]?.[line]?.[1] ?? 0) + (bundle[concept]?.[line]?.[1] ?? 0) > 0)
        .length;
    expect(conceptIds.map((concept) => [concept, right(concept)] as const).filter(([, ways]) => ways < 3)).toEqual([]);
  });
});

describe('attributeOf', () => {
  test.each([
    ['Two alerts fired within a minute and paged the engineer.', 'safety-mechanism/monitoring-and-alerting', 'held'],
    ['There was no alert for this at all.', 'safety-mechanism/monitoring-and-alerting', 'absent'],
    ['The tests did not catch it.', 'safety-mechanism/testing', 'blind'],
    ['Retries overwhelmed the API with ever more load.', 'safety-mechanism/retry', 'made-worse'],
    ['The failover did not work and the replication had stopped.', 'safety-mechanism/failover', 'failed'],
    ['The retry storm kept it going, again and again.', 'contributor/feedback-loop', 'sustaining'],
    ['We restarted it, which had no effect: it still failed.', 'adaptation/restart', 'no-effect'],
    ['This resolved the incident.', 'adaptation/rollback', 'helped'],
  ] as const)('%s: %s %s', (line, concept, value) => {
    expect(attributeOf(sentence(line), concept)[0]?.value).toBe(value);
  });

  test('has nothing to say of facets without an attribute', () => {
    expect(attributeOf(sentence('The disk was full.'), 'saturation/disk-space')).toEqual([]);
  });
});
