import { describe, expect, test } from 'vitest';
import type { Sentence, SentenceKind } from '../../../ingest/document.ts';
import type { Proposal } from '../../../ingest/find/fuse.ts';
import { gate } from '../../../ingest/find/gate.ts';
import { guard } from '../../../ingest/find/guards/guard.ts';
import { textDocument } from './text-document.ts';

/** One line, its kind, what it is taken for, and why the gate refuses it (null: it passes). Reworded from the file named beside it. */
const table: [line: string, kind: SentenceKind, concept: Proposal['concept'], refused: string | null, from: string][] = [
  ['The nightly import filled the disk of the primary.', 'narrative', 'saturation/disk-space', null, 'openfoodfacts/2022-02'],
  ['What was the impact on customers?', 'template-prompt', 'detection/customer-report', 'template', 'templates/pagerduty'],
  [
    'We apologise for the trouble that this outage caused.',
    'boilerplate',
    'contributor/provider-failure',
    'boilerplate',
    'idds-azure/20180301-1',
  ],
  ['Raise the memory limit of the hub.', 'action-item', 'saturation/memory', 'plan-only', 'berkeley-datahub/2018-06'],
  ['Add an alert on the length of the queue.', 'action-item', 'safety-mechanism/monitoring-and-alerting', null, 'wellcome/2020-11'],
];

describe('the gate', () => {
  test.each(table)('%s (%s) as %s -> %s', (line, kind, concept, refused) => {
    const { document, sentences } = textDocument([[line, kind]]);
    const dropped: Record<string, number> = {};
    const passed = gate(document, sentences, [proposal(concept, sentences[0]!)], () => null, dropped);
    expect({ passed: passed.length, dropped }).toEqual(
      refused === null ? { passed: 1, dropped: {} } : { passed: 0, dropped: { [refused]: 1 } },
    );
  });

  test('a mechanism that only an action item asks for is inferred, and never sure', () => {
    const { document, sentences } = textDocument([
      ['Add an alert on the length of the queue.', 'action-item'],
      ['Nothing had alerted us.', 'narrative'],
    ]);
    const [planned, told] = sentences as [Sentence, Sentence];
    const sure = { ...proposal('safety-mechanism/monitoring-and-alerting', planned), confidence: 0.98 };
    const both = { ...sure, spans: [...sure.spans, [told.start, told.end]] as Proposal['spans'], sentences: [0, 1] };
    const passed = gate(document, sentences, [sure, both], () => null, {});
    expect(passed.map(({ certainty, confidence }) => ({ certainty, confidence }))).toEqual([
      { certainty: 'inferred', confidence: 0.8 },
      { certainty: 'stated', confidence: 0.98 },
    ]);
  });

  test('a quote that is not where it claims to be is taken out, and the finding with its last quote', () => {
    const { document, sentences } = textDocument([
      ['The disk was full.', 'narrative'],
      ['Nothing had alerted us.', 'narrative'],
    ]);
    const [first, second] = sentences as [Sentence, Sentence];
    const dropped: Record<string, number> = {};
    const shifted = {
      ...proposal('saturation/disk-space', first),
      spans: [
        [first.start, second.end],
        [first.start, first.end],
      ] as Proposal['spans'],
      sentences: [0, 0],
    };
    const gone = { ...proposal('saturation/memory', first), spans: [[500, 510]] as Proposal['spans'] };
    const passed = gate(document, sentences, [shifted, gone], () => null, dropped);
    expect(passed.map(({ concept, spans }) => ({ concept, spans }))).toEqual([
      { concept: 'saturation/disk-space', spans: [[first.start, first.end]] },
    ]);
    expect(dropped).toEqual({ 'not-in-text': 1 });
  });

  test('the guards judge the cue that fired: a cause that was ruled out is no finding', () => {
    // idds-wikimedia: "memory was fine" told while looking for the cause
    const { document, sentences } = textDocument([['We ruled out a memory leak.', 'narrative']]);
    const dropped: Record<string, number> = {};
    const leak = proposal('contributor/resource-leak', sentences[0]!);
    const at = sentences[0]!.plain.indexOf('memory leak');
    const cues = [{ concept: leak.concept, sentence: 0, score: 0.5, reader: 'lexicon', span: [at, at + 11] } as const];
    expect(gate(document, sentences, [{ ...leak, cues: [...cues] }], guard, dropped)).toEqual([]);
    expect(Object.keys(dropped)[0]).toMatch(/^guarded:/);
  });
});

function proposal(concept: Proposal['concept'], { start, end, index }: Sentence): Proposal {
  return { concept, spans: [[start, end]], sentences: [index], certainty: 'stated', odds: 0.4, confidence: 0.6, by: 'linear', cues: [] };
}
