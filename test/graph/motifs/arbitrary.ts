/** Random incidents and motifs over a small part of the vocabulary, so that motifs often hold and often just do not. */
import * as fc from 'fast-check';
import type { Finding, Interaction, InteractionType } from '../../../schema/coded.ts';

const concepts = {
  contributor: ['contributor/hidden-limit', 'contributor/load-surge'],
  saturation: ['saturation/cpu', 'saturation/queue'],
  'safety-mechanism': ['safety-mechanism/retry', 'safety-mechanism/failover'],
  adaptation: ['adaptation/rollback'],
} as const;
const facets = Object.keys(concepts) as (keyof typeof concepts)[];
const conceptIds = Object.values(concepts).flat();
const attributes = {
  contributor: ['role', ['trigger', 'condition']],
  'safety-mechanism': ['outcome', ['made-worse', 'held']],
  adaptation: ['effect', ['helped', 'made-worse']],
} as const;
const types: InteractionType[] = ['overloaded', 'exhausted', 'relieved'];
const phrases = ['Order API', 'order api', 'payment queue', 'Café'];

/** Sentence n of every random report. */
const sentence = (n: number) => `Sentence number ${n} tells a part of it.`;
const length = sentence(0).length + 1;
export const randomText = Array.from({ length: 6 }, (_, n) => sentence(n)).join('\n');
const at = (n: number): [number, number] => [n * length, n * length + sentence(n).length];

const finding = fc
  .record({
    concept: fc.constantFrom(...conceptIds),
    value: fc.constantFrom(0, 1),
    component: fc.option(fc.constantFrom(...phrases)),
    certainty: fc.constantFrom('stated' as const, 'inferred' as const),
    confidence: fc.constantFrom(0.19, 0.2, 0.6, 0.8),
    status: fc.constantFrom('found' as const, 'found' as const, 'accepted' as const, 'rejected' as const),
    sentences: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }),
  })
  .map(({ value, sentences, ...rest }): Omit<Finding, 'id'> => {
    const [facet] = rest.concept.split('/');
    const [key, values] = facet !== undefined && facet in attributes ? attributes[facet as keyof typeof attributes] : [null, []];
    return {
      ...rest,
      ...(key === null ? {} : { [key]: values[value] }),
      by: 'linear',
      quotes: sentences.map(sentence),
      spans: sentences.map(at),
    };
  });

/** An incident of up to seven findings and six interactions. */
export const randomIncident = fc
  .record({
    findings: fc.array(finding, { minLength: 1, maxLength: 7 }),
    arrows: fc.array(
      fc.record({
        type: fc.constantFrom(...types),
        source: fc.constantFrom(...phrases),
        target: fc.constantFrom(...phrases),
        refs: fc.tuple(fc.option(fc.nat(6), { freq: 3 }), fc.option(fc.nat(6), { freq: 3 })),
        confidence: fc.constantFrom(0.2, 0.5, 0.9),
        sentence: fc.nat(5),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ findings, arrows }) => ({
    findings: findings.map((each, n): Finding => ({ ...each, id: `f${n}` })),
    interactions: arrows.map(({ refs, sentence: n, ...rest }, index): Interaction => {
      const [sourceRef, targetRef] = refs.map((ref) => (ref === null || ref >= findings.length ? null : `f${ref}`));
      return { ...rest, id: `x${index}`, sourceRef: sourceRef ?? null, targetRef: targetRef ?? null, quote: sentence(n), span: at(n) };
    }),
  }));

const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const maybe = <T>(of: fc.Arbitrary<T>, freq = 3) => fc.option(of, { nil: undefined, freq: 1, ...(freq === 1 ? {} : { freq }) });

const node = fc.oneof(
  { weight: 3, arbitrary: fc.record({ concept: some<string>(...conceptIds) }) },
  { weight: 2, arbitrary: fc.record({ facet: some<string>(...facets) }) },
  { weight: 1, arbitrary: fc.constantFrom({ outcome: 'made-worse' }, { role: ['trigger'] }, { effect: 'helped' }) },
  { weight: 1, arbitrary: fc.record({ component: some('Order API', 'café'), certainty: maybe(some('stated', 'inferred')) }) },
  { weight: 1, arbitrary: fc.record({ componentContains: some('API', 'queue'), facet: maybe(some<string>(...facets)) }) },
);
const presence = fc.constantFrom(undefined, undefined, undefined, 'optional', 'forbidden');
const names = ['a', 'b', 'c', 'd'];
/** An edge between two of the first `count` nodes, or from or to anything. */
const edge = (count: number) =>
  fc
    .record({
      ends: fc.uniqueArray(fc.nat(count - 1), { minLength: Math.min(2, count), maxLength: 2 }),
      free: fc.constantFrom('', '', '', '', 'from', 'to'),
      type: maybe(some<string>(...types)),
      undirected: fc.constantFrom(undefined, false, true),
      within: fc.constantFrom(undefined, 1, 2, 3, 4),
      presence,
    })
    .map(({ ends: [a, b], free, within, ...rest }) => {
      const from = free === 'from' || a === undefined ? undefined : names[a];
      const to = free === 'to' || b === undefined ? undefined : names[b];
      return { from, to, within: from === undefined || to === undefined ? undefined : within, ...rest };
    });
const shape = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.record({
    nodes: fc
      .array(fc.tuple(node, presence), { minLength: count, maxLength: count })
      .map((list) => Object.fromEntries(list.map(([each, there], n) => [names[n], { ...each, presence: there }]))),
    edges: fc.option(fc.array(edge(count), { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 4 }),
  }),
);

/** Plain data that is a motif more often than not: checkMotif says. */
export const randomMotif = fc.record({ any: fc.array(shape, { minLength: 1, maxLength: 2 }) });
