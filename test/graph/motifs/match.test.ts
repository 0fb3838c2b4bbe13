import { expect, test } from 'vitest';
import { checkMotif } from '../../../graph/motifs/check-motif.ts';
import type { Arrow, Matchable } from '../../../graph/motifs/incident-facts.ts';
import { match } from '../../../graph/motifs/match.ts';

/** Findings a to f, each in a sentence of its own; e is the only one of its component, and only inferred. */
const found = (id: string, concept: Matchable['concept'], more: Partial<Matchable> = {}): Matchable => ({
  id,
  concept,
  component: null,
  certainty: 'stated',
  confidence: 0.8,
  status: 'found',
  spans: [[id.charCodeAt(0) * 100, id.charCodeAt(0) * 100 + 50]],
  ...more,
});
const findings = [
  found('a', 'contributor/load-surge', { role: 'trigger' }),
  found('b', 'saturation/cpu', { confidence: 0.6 }),
  found('c', 'saturation/queue', { confidence: 0.9 }),
  found('d', 'safety-mechanism/retry', { outcome: 'made-worse' }),
  found('e', 'saturation/memory', { certainty: 'inferred', component: 'Order API' }),
  found('f', 'adaptation/rollback', { effect: 'helped' }),
];
const arrow = (type: Arrow['type'], source: string, target: string, confidence = 0.7): Arrow => ({
  type,
  source,
  target,
  sourceRef: source.length === 1 ? source : null,
  targetRef: target.length === 1 ? target : null,
  confidence,
  span: [0, 10],
});
/** a overloads b, b exhausts a thing that breaks c, d slows c. */
const arrows = [
  arrow('overloaded', 'a', 'b'),
  arrow('exhausted', 'b', 'the Pool', 0.5),
  arrow('broke', 'the  pool', 'c'),
  arrow('slowed', 'd', 'c'),
];

/** What stands for the parts, then for the edges, as `name=finding` and `source>target`; null where it does not hold. */
function bound(input: object, of = findings, by = arrows): string[] | null {
  const checked = checkMotif(input);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  const place = match(checked.motif, of, by);
  return (
    place && [
      ...place.parts.map(({ part, finding }) => `${part.name}=${finding.id}`),
      ...place.edges.map(({ interactions }) => interactions.map(({ source, target }) => `${source}>${target}`).join(' ')),
    ]
  );
}
const nodes = (parts: object, ...edges: object[]) => ({ nodes: parts, ...(edges.length > 0 ? { edges } : {}) });
const [full, load, retry] = [{ facet: 'saturation' }, { concept: 'contributor/load-surge' }, { concept: 'safety-mechanism/retry' }];

test.each([
  ['a facet: the surest', nodes({ s: full }), ['s=c']],
  ['different parts, different findings', nodes({ s: full, t: full }), ['s=c', 't=e']],
  ['one part too many', nodes({ s: { concept: 'saturation/cpu' }, t: { concept: 'saturation/cpu' } }), null],
  ['an attribute alone', nodes({ x: { effect: ['helped', 'no-effect'] } }), ['x=f']],
  ['another attribute', nodes({ x: { outcome: 'held' } }), null],
  ['a certainty', nodes({ x: { ...full, certainty: 'inferred' } }), ['x=e']],
  ['a component by its name', nodes({ x: { component: ['basket', 'order api'] } }), ['x=e']],
  ['a component by a part of its name', nodes({ x: { componentContains: 'API' } }), ['x=e']],
  ['a part of a name is no name', nodes({ x: { component: 'order' } }), null],
  ['an edge', nodes({ l: load, s: full }, { from: 'l', to: 's' }), ['l=a', 's=b', 'a>b']],
  ['an edge against its arrow', nodes({ l: load, s: full }, { from: 's', to: 'l' }), null],
  ['an edge either way', nodes({ l: load, s: full }, { from: 's', to: 'l', undirected: true }), ['l=a', 's=b', 'a>b']],
  ['an edge of another type', nodes({ l: load, s: full }, { from: 'l', to: 's', type: ['broke', 'slowed'] }), null],
  ['an edge to anything', nodes({ s: full }, { from: 's', type: 'exhausted' }), ['s=b', 'b>the Pool']],
  ['an edge by itself', { edges: [{ type: 'slowed' }] }, ['d>c']],
  [
    'a path by way of a thing',
    nodes({ l: load, s: { concept: 'saturation/queue' } }, { from: 'l', to: 's', within: 3 }),
    ['l=a', 's=c', 'a>b b>the Pool the  pool>c'],
  ],
  ['a path that is too long', nodes({ l: load, s: { concept: 'saturation/queue' } }, { from: 'l', to: 's', within: 2 }), null],
  [
    'a path of other types',
    nodes({ l: load, s: { concept: 'saturation/queue' } }, { from: 'l', to: 's', within: 4, type: ['overloaded', 'broke'] }),
    null,
  ],
  ['a path against its arrows', nodes({ l: load, r: retry }, { from: 'l', to: 'r', within: 4 }), null],
  [
    'a path either way',
    nodes({ l: load, r: retry }, { from: 'l', to: 'r', within: 4, undirected: true }),
    ['l=a', 'r=d', 'a>b b>the Pool the  pool>c d>c'],
  ],
  ['an optional part that is there', nodes({ l: load, x: { ...retry, presence: 'optional' } }), ['l=a', 'x=d']],
  ['an optional part that is not', nodes({ l: load, x: { facet: 'difficulty', presence: 'optional' } }), ['l=a']],
  ['an optional part without its edge', nodes({ l: load, x: { ...retry, presence: 'optional' } }, { from: 'l', to: 'x' }), ['l=a']],
  [
    'an optional part with its edge',
    nodes({ l: load, s: { ...full, presence: 'optional' } }, { from: 'l', to: 's' }),
    ['l=a', 's=b', 'a>b'],
  ],
  ['an optional edge', nodes({ l: load }, { from: 'l', presence: 'optional' }, { to: 'l', presence: 'optional' }), ['l=a', 'a>b']],
  ['a forbidden part that is there', nodes({ l: load, x: { ...retry, presence: 'forbidden' } }), null],
  ['a forbidden part that is not', nodes({ l: load, x: { facet: 'difficulty', presence: 'forbidden' } }), ['l=a']],
  ['a forbidden part without its edge', nodes({ l: load, x: { ...retry, presence: 'forbidden' } }, { from: 'x', to: 'l' }), ['l=a']],
  ['a forbidden part means a further one', nodes({ l: load, m: { ...load, presence: 'forbidden' } }), ['l=a']],
  ['a forbidden edge: another finding will do', nodes({ s: full }, { to: 's', presence: 'forbidden' }), ['s=e']],
  [
    'a forbidden path',
    nodes({ l: load, s: { concept: 'saturation/queue' } }, { from: 'l', to: 's', within: 3, presence: 'forbidden' }),
    null,
  ],
  ['the surest of alternatives', { any: [nodes({ x: load }), nodes({ x: full })] }, ['x=c']],
  ['the first of equals', { any: [nodes({ x: load }), nodes({ y: retry })] }, ['x=a']],
])('%s', (_what, input, expected) => {
  expect(bound(input)).toEqual(expected);
});

test('a match is as sure as the least sure that it needs; what is optional does not count', () => {
  const checked = checkMotif(
    nodes(
      { l: load, s: { concept: 'saturation/queue' }, x: { concept: 'saturation/cpu', presence: 'optional' } },
      { from: 'l', to: 's', within: 3, type: ['overloaded', 'exhausted', 'broke'] },
    ),
  );
  expect('motif' in checked && match(checked.motif, findings, arrows)?.confidence).toBe(0.5);
  const apart = checkMotif(nodes({ l: load, x: { concept: 'saturation/cpu', presence: 'optional' } }));
  expect('motif' in apart && match(apart.motif, findings, arrows)?.confidence).toBe(0.8);
});

test('guesses and what was rejected are not there, forbidden or not', () => {
  const unlikely = findings.map((each) => (each.id === 'd' ? { ...each, confidence: 0.19 } : each));
  const rejected = findings.map((each) => (each.id === 'd' ? { ...each, status: 'rejected' as const } : each));
  for (const of of [unlikely, rejected]) {
    expect(bound(nodes({ r: retry }), of)).toBe(null);
    expect(bound(nodes({ l: load, x: { ...retry, presence: 'forbidden' } }), of)).toEqual(['l=a']);
  }
});

test('of several chains the one whose least sure arrow is surest, then the shortest', () => {
  const chain = [
    arrow('broke', 'a', 'b', 0.4),
    arrow('broke', 'a', 'd', 0.9),
    arrow('broke', 'd', 'b', 0.8),
    arrow('broke', 'a', 'b', 0.3),
  ];
  const input = nodes({ l: load, s: { concept: 'saturation/cpu' } }, { from: 'l', to: 's', within: 2 });
  expect(bound(input, findings, chain)).toEqual(['l=a', 's=b', 'a>d d>b']);
  expect(bound(input, findings, [...chain, arrow('slowed', 'a', 'b', 0.8)])).toEqual(['l=a', 's=b', 'a>b']);
});

test('sentences of two reports are never the same place', () => {
  const at = (report: string) => ({ ...findings[0], report, spans: [[0, 20]] }) as Matchable;
  const told = { ...arrow('broke', 'a thing', 'a thing'), report: 'one' };
  const input = nodes({ l: load }, { from: 'l' });
  expect(bound(input, [at('one')], [told])).toEqual(['l=a', 'a thing>a thing']);
  expect(bound(input, [at('two')], [told])).toBe(null);
});
