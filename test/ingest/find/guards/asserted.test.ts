import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptIds } from '../../../../ingest/find/concept-ids.ts';
import { assertedBy, assertedOdds } from '../../../../ingest/find/guards/asserted.ts';
import { assertedSigns } from '../../../../ingest/find/guards/asserted-signs.ts';
import { trained } from '../../../../ingest/find/trained.ts';
import type { ConceptId } from '../../../../schema/coded.ts';
import { sentence } from '../sentence.ts';

/** What is so, and what is told of the same thing without being so; none of them is among the sentences that the weights are made of. */
const lines: [concept: ConceptId, told: string, not: string, why: string][] = [
  ['saturation/memory', 'The cache ate all the memory of the host.', 'Next week we will give the cache more memory.', 'planned'],
  ['adaptation/restart', 'We restarted the broker and the backlog drained.', 'We could have restarted the broker.', 'hypothetical'],
  ['contributor/load-surge', 'A flood of callers came in at noon.', 'If a flood of callers ever came, this might fail.', 'hypothetical'],
  ['contributor/expiry', 'The certificate had run out overnight.', 'Last year it had been a certificate that was to blame.', 'another'],
  ['adaptation/rollback', 'We rolled the release back within minutes.', 'The release was not rolled back.', 'negated'],
  ['contributor/config-change', 'Somebody had emptied the list of hosts.', 'Settings are kept in a repository.', 'mentioned'],
  ['safety-mechanism/monitoring-and-alerting', 'Nothing alerted us.', 'An alert is going to be added.', 'planned'],
  ['detection/alert', 'The pager woke the engineer on call.', 'Alerts are usually sent to the engineer on call.', 'mentioned'],
];

describe('what a sentence asserts', () => {
  const by = assertedBy(trained().asserted);

  test.each(lines)('%s: "%s" asserts more than "%s" (%s)', (concept, told, not) => {
    expect(by(sentence(told), concept)).toBeGreaterThan(by(sentence(not), concept));
  });

  test('never makes a finding much surer, whatever the sentence', () => {
    assert(
      property(string({ unit: 'grapheme' }), constantFrom(...conceptIds), (text, concept) => {
        const added = by(sentence(text), concept);
        expect(added).toBeLessThan(0.1);
        expect(Number.isFinite(added)).toBe(true);
      }),
    );
  });
});

describe('its signs', () => {
  test('keep how it is told and hide what it is about', () => {
    const signs = assertedSigns(sentence("The gizmos weren't patched in 2019."), 'adaptation/restart', new Set(['patched']));
    expect(signs).toEqual(
      expect.arrayContaining([
        '^ the',
        'the -s',
        '-s were',
        'were not',
        'not patched',
        'in YEAR',
        'presence: were not',
        'facet adaptation',
      ]),
    );
    expect(signs.filter((sign) => /gizmo|2019/.test(sign))).toEqual([]);
  });

  test('are the same for sentences that differ in their topic only', () => {
    const of = (plain: string): string[] => assertedSigns(sentence(plain), 'saturation/memory', new Set());
    expect(of('We never refilled the boiler.')).toEqual(of('We never rebooted the router.'));
  });

  test('say whether the concept is one that is found by what was missing, and which guard objects', () => {
    expect(assertedSigns(sentence('There was no alert.'), 'safety-mechanism/monitoring-and-alerting', new Set())).toContain(
      'absence: was no',
    );
    expect(assertedSigns(sentence('We will restart it soon.'), 'adaptation/restart', new Set())).toContain('guard plan');
  });
});

test('the log-odds are the bias and the mean weight of all signs, those that are not known counted as nothing', () => {
  expect(assertedOdds({ bias: 1, weights: { a: 4, b: -1 } }, ['a', 'b', 'c'])).toBe(2);
});
