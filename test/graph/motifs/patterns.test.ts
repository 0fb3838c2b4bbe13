import { expect, test } from 'vitest';
import { namedPatterns } from '../../../graph/motifs/named.ts';
import { matchPatterns } from '../../../graph/motifs/patterns.ts';
import { bundle } from '../../../ingest/bundle.ts';
import type { Finding, Interaction } from '../../../schema/coded.ts';
import { patterns } from '../../../schema/generated/vocabulary.ts';

/** A finding written as `concept attribute? @sentence`: the sentence number stands for its place. */
function finding(line: string, index: number): Finding {
  const [concept = '', ...rest] = line.split(' ');
  const at = Number(rest.find((word) => word.startsWith('@'))?.slice(1) ?? index);
  const attribute = rest.find((word) => !word.startsWith('@'));
  const name = { contributor: 'role', 'safety-mechanism': 'outcome', adaptation: 'effect' }[concept.split('/')[0] ?? ''];
  return {
    id: `f${index}`,
    concept: concept as Finding['concept'],
    ...(name !== undefined && attribute !== undefined ? { [name]: attribute } : {}),
    component: null,
    certainty: 'stated',
    confidence: 1 - index / 100,
    status: 'found',
    by: 'test',
    quotes: [`sentence ${at}`],
    spans: [[at * 100, at * 100 + 10]],
  };
}

/** An interaction written as `source-type-target`, ends as finding numbers or `?` for a thing that is no finding. */
function interaction(line: string, index: number): Interaction {
  const [source = '?', type = '', target = '?'] = line.split(/ -| /);
  const ref = (end: string) => (end === '?' ? 'nothing' : `f${end}`);
  return {
    id: `i${index}`,
    type: type as Interaction['type'],
    source,
    target,
    sourceRef: ref(source),
    targetRef: ref(target),
    confidence: 0.9,
    quote: 'arrow',
    span: [9000, 9005],
  };
}

const held = (findings: string[], interactions: string[] = []) =>
  matchPatterns(findings.map(finding), interactions.map(interaction)).map((match) => match.id);

/** Pattern · findings and interactions that make it · the same without what is essential. */
const table: [string, [string[], string[]?], [string[], string[]?]][] = [
  ['safety-mechanism-made-it-worse', [['safety-mechanism/failover made-worse']], [['safety-mechanism/failover held']]],
  [
    'retry-sustained-overload',
    [['safety-mechanism/retry made-worse', 'saturation/cpu']],
    [['safety-mechanism/retry made-worse', 'difficulty/slow-recovery']],
  ],
  [
    'thundering-herd',
    [['contributor/synchronised-callers sustaining', 'saturation/database']],
    [['contributor/synchronised-callers sustaining']],
  ],
  [
    'cascading-saturation',
    [['saturation/network', 'saturation/threads-or-workers'], ['0 exhausted 1']],
    [['saturation/network', 'saturation/threads-or-workers'], ['0 relieved 1']],
  ],
  [
    'decompensation',
    [['safety-mechanism/self-healing too-late-or-too-little'], ['? outpaced 0']],
    [['safety-mechanism/self-healing too-late-or-too-little'], ['0 outpaced ?']],
  ],
  [
    'capacity-removed-under-load',
    [['safety-mechanism/resource-guard held', 'saturation/memory'], ['0 removed-capacity ?']],
    [['safety-mechanism/resource-guard held', 'saturation/memory']],
  ],
  [
    'growth-crossed-a-limit',
    [['contributor/load-surge trigger', 'contributor/hidden-limit condition']],
    [['contributor/load-surge trigger']],
  ],
  ['latent-condition-exposed', [['contributor/known-unfixed condition'], ['? exposed 0']], [['contributor/known-unfixed condition']]],
  [
    'change-meant-to-improve-reliability',
    [['contributor/change-for-reliability trigger']],
    [['contributor/change-for-reliability condition']],
  ],
  ['passed-tests-failed-in-production', [['safety-mechanism/staged-rollout blind']], [['safety-mechanism/staged-rollout absent']]],
  ['found-by-customers-first', [['detection/customer-report']], [['detection/alert']]],
  ['silent-failure', [['detection/after-the-fact']], [['detection/staff-noticed']]],
  ['delayed-effect-hid-the-change', [['difficulty/delayed-effect']], [['difficulty/slow-recovery']]],
  ['tools-lost-with-the-service', [['difficulty/tools-lost']], [['difficulty/access-or-permission']]],
  ['untested-recovery-path', [['safety-mechanism/backup-and-restore failed']], [['safety-mechanism/backup-and-restore held']]],
  ['fix-made-it-worse', [['adaptation/restart made-worse']], [['adaptation/restart no-effect']]],
  ['shared-fate-coupling', [['contributor/hidden-dependency condition'], ['0 coupled ?']], [['contributor/hidden-dependency condition']]],
  ['fixation-broken-by-fresh-eyes', [['adaptation/fresh-eyes helped', 'difficulty/misleading-signal']], [['adaptation/fresh-eyes helped']]],
  ['lapsed-without-owner', [['contributor/expiry trigger']], [['contributor/time-event trigger']]],
  ['worked-as-designed', [['contributor/all-worked-as-designed condition']], [['contributor/race-condition condition']]],
  ['improvised-recovery', [['adaptation/improvise helped']], [['adaptation/improvise no-effect']]],
];

/** Pattern · a further way to hold · the same, not quite. */
const further: typeof table = [
  [
    'retry-sustained-overload',
    [['contributor/feedback-loop sustaining', 'saturation/cpu'], ['0 amplified 1']],
    [['contributor/feedback-loop sustaining', 'saturation/cpu'], ['1 amplified 0']],
  ],
  [
    'retry-sustained-overload',
    [['safety-mechanism/retry made-worse'], ['0 overloaded ?']],
    [['safety-mechanism/retry held'], ['0 overloaded ?']],
  ],
  ['safety-mechanism-made-it-worse', [['contributor/change-for-reliability trigger']], [['contributor/change-for-reliability condition']]],
  [
    'thundering-herd',
    [['contributor/synchronised-callers trigger'], ['0 overloaded ?']],
    [['contributor/synchronised-callers trigger'], ['? overloaded 0']],
  ],
  [
    'cascading-saturation',
    [
      ['saturation/network', 'saturation/queue'],
      ['0 slowed ?', '? broke 1'],
    ],
    [['saturation/network', 'saturation/queue'], ['0 slowed ?']],
  ],
  ['decompensation', [['saturation/people'], ['? outpaced 0']], [['saturation/memory'], ['? outpaced 0']]],
  ['decompensation', [['safety-mechanism/autoscaling too-late-or-too-little']], [['safety-mechanism/autoscaling failed']]],
  [
    'capacity-removed-under-load',
    [['safety-mechanism/health-check made-worse', 'saturation/service']],
    [['safety-mechanism/health-check made-worse', 'contributor/load-surge trigger']],
  ],
  ['growth-crossed-a-limit', [['contributor/organic-growth condition']], [['contributor/hidden-limit condition']]],
  [
    'growth-crossed-a-limit',
    [['contributor/load-surge trigger', 'contributor/undersized-capacity condition']],
    [['contributor/undersized-capacity condition', 'contributor/load-amplifier condition']],
  ],
  [
    'latent-condition-exposed',
    [['contributor/latent-defect condition', 'contributor/code-deploy trigger']],
    [['contributor/latent-defect condition', 'contributor/code-deploy condition']],
  ],
  [
    'passed-tests-failed-in-production',
    [['contributor/environment-difference condition', 'safety-mechanism/testing failed']],
    [['contributor/environment-difference condition', 'safety-mechanism/rollback failed']],
  ],
  ['found-by-customers-first', [['detection/partner-or-provider']], [['detection/staff-noticed']]],
  ['silent-failure', [['contributor/swallowed-error condition']], [['difficulty/missing-telemetry']]],
  [
    'untested-recovery-path',
    [['contributor/untested-path condition', 'difficulty/slow-recovery']],
    [['contributor/untested-path condition', 'saturation/queue']],
  ],
  [
    'untested-recovery-path',
    [['safety-mechanism/cache-or-fallback failed', 'difficulty/slow-recovery']],
    [['safety-mechanism/cache-or-fallback made-worse', 'difficulty/slow-recovery']],
  ],
  ['fix-made-it-worse', [['difficulty/fix-caused-trouble']], [['difficulty/cause-unknown']]],
  ['shared-fate-coupling', [['contributor/shared-resource condition']], [['contributor/single-point-of-failure condition']]],
  [
    'lapsed-without-owner',
    [['contributor/hidden-limit condition', 'safety-mechanism/monitoring-and-alerting absent', 'saturation/quota']],
    [['contributor/hidden-limit condition', 'safety-mechanism/monitoring-and-alerting held', 'saturation/quota']],
  ],
];

test('the table knows every named pattern', () => {
  expect(table.map(([id]) => id)).toEqual(patterns.map((pattern) => pattern.id));
});

test.each([...table, ...further])('%s holds by what it needs, and not without', (id, [findings, arrows], [lessFindings, lessArrows]) => {
  expect(held(findings, arrows)).toContain(id);
  expect(held(lessFindings, lessArrows)).not.toContain(id);
});

test.each([
  ['rejected', 1, []],
  ['found', 0.19, []],
  ['found', 0.2, ['found-by-customers-first']],
  ['accepted', 0.1, ['found-by-customers-first']],
] as const)('a finding that is %s with confidence %d makes %j', (status, confidence, holds) => {
  const customer = { ...finding('detection/customer-report', 0), status, confidence };
  expect(matchPatterns([customer], []).map(({ id }) => id)).toEqual(holds);
});

test('a match is as sure as its least sure part, names its findings and quotes the arrow', () => {
  const findings = ['saturation/network', 'saturation/connections'].map(finding);
  expect(matchPatterns(findings, [interaction('0 overloaded 1', 0)])).toEqual([
    { id: 'cascading-saturation', confidence: 0.9, quote: 'arrow', span: [9000, 9005], findings: ['f0', 'f1'] },
  ]);
});

test('an end without a reference stands for a finding that the same sentence proves', () => {
  const findings = ['saturation/network @90', 'saturation/connections @90'].map(finding);
  const arrow = { ...interaction('0 overloaded 1', 0), sourceRef: null, targetRef: null };
  expect(matchPatterns(findings, [arrow]).map((match) => match.id)).toEqual(['cascading-saturation']);
});

const told = bundle('test');

test.each(patterns.map(({ id }) => [id]))(
  '%s lies in an incident of the bundle where it was coded by hand, in sentences of that incident',
  (id) => {
    const holding = told.filter(({ coded }) => coded.patterns.some((pattern) => pattern.id === id));
    expect(holding.length).toBeGreaterThan(0);
    for (const { text, coded } of holding) {
      const found = matchPatterns(coded.findings, coded.interactions).find((pattern) => pattern.id === id);
      expect([found?.confidence, text.slice(...(found?.span ?? [0, 0]))]).toEqual([1, found?.quote]);
      expect(coded.findings.map((each) => each.id)).toEqual(expect.arrayContaining(found?.findings ?? ['none']));
    }
  },
);

test('every named pattern says what it is, why it matters, what to ask, where it is described and what it is not', () => {
  const ids = new Set<string>(namedPatterns.map(({ id }) => id));
  for (const { id, definition, why, asks, literature, lookAlikes } of namedPatterns) {
    expect([id, definition, why]).toEqual([id, expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
    expect([id, asks.length, asks.filter((ask) => !ask.endsWith('?'))]).toEqual([id, expect.toSatisfy((n) => n >= 3), []]);
    expect([id, literature.length]).toEqual([id, expect.toSatisfy((n) => n >= 2)]);
    expect([id, lookAlikes.filter(({ pattern }) => pattern === id || !ids.has(pattern))]).toEqual([id, []]);
    expect([id, lookAlikes.length]).toEqual([id, expect.toSatisfy((n) => n >= 1)]);
  }
});
