import { expect, test } from 'vitest';
import { checkMotif } from '../../../graph/motifs/check-motif.ts';
import { placeOf } from '../../../graph/motifs/problem.ts';

const problems = (input: unknown) => {
  const checked = checkMotif(input);
  return 'problems' in checked ? checked.problems.map(({ path, message }) => `${placeOf(path)}: ${message}`) : [];
};
const node = (part: object) => ({ nodes: { a: part } });
const two = (edge: object, b: object = {}) => ({ nodes: { a: { facet: 'saturation' }, b: { facet: 'contributor', ...b } }, edges: [edge] });

test('words and lists, in a record or a list of nodes, give the same motif, with all that was not said', () => {
  const part = { concepts: null, role: null, outcome: null, effect: null, certainty: null, component: null };
  const motif = {
    any: [
      {
        parts: [
          {
            ...part,
            name: 'm',
            presence: 'required',
            facets: ['safety-mechanism'],
            concepts: ['safety-mechanism/retry'],
            outcome: ['made-worse'],
          },
          { ...part, name: 's', presence: 'optional', facets: ['saturation'], component: { is: ['order api'], contains: ['db'] } },
        ],
        edges: [{ types: ['amplified'], from: 'm', to: 's', undirected: false, within: 1, presence: 'optional' }],
      },
    ],
  };
  const edges = [{ from: 'm', type: 'amplified', to: 's' }];
  const m = { concept: 'safety-mechanism/retry', outcome: ['made-worse'] };
  const s = { facet: 'saturation', component: ' Order  API', componentContains: ['DB'], presence: 'optional' };
  expect(checkMotif({ nodes: { m, s }, edges })).toEqual({ motif });
  expect(
    checkMotif({
      any: [
        {
          nodes: [
            { name: 'm', ...m },
            { name: 's', ...s, role: null },
          ],
          edges,
        },
      ],
    }),
  ).toEqual({ motif });
});

test('an attribute leaves only the facet that has it', () => {
  const checked = checkMotif(node({ effect: 'helped' }));
  expect('motif' in checked ? checked.motif.any[0]?.parts[0]?.facets : checked).toEqual(['adaptation']);
});

test.each([
  ['nothing', null, 'the motif: "nothing": wants fields: any, nodes, edges'],
  ['an empty motif', {}, 'the motif: a motif wants `nodes` (and `edges`), or `any` with a list of such shapes'],
  ['both forms', { any: [node({})], nodes: { a: {} } }, 'any: stands instead of `nodes` and `edges`, not beside them'],
  ['an unknown field', { nodez: {}, nodes: { a: {} } }, 'nodez: "nodez" is no field here; did you mean nodes? Allowed: nodes, edges, any'],
  [
    'an unknown field of a node',
    node({ outcomes: 'held' }),
    'nodes.a.outcomes: "outcomes" is no field here; did you mean outcome? Allowed: ',
  ],
  [
    'a slip in a concept',
    node({ concept: 'safety-mechanism/retires' }),
    'nodes.a.concept: "safety-mechanism/retires" is no concept; did you mean safety-mechanism/retry?',
  ],
  [
    'a concept by its last word',
    node({ concept: ['retry'] }),
    'nodes.a.concept[0]: "retry" is no concept; did you mean safety-mechanism/retry?',
  ],
  [
    'a value in another spelling',
    node({ outcome: 'MADE_WORSE' }),
    'nodes.a.outcome: "MADE_WORSE" is no outcome; did you mean made-worse? Allowed: made-worse, ',
  ],
  [
    'a value that is no word',
    node({ facet: [7] }),
    'nodes.a.facet[0]: 7 is no facet. Allowed: contributor, saturation, safety-mechanism, detection, difficulty, adaptation',
  ],
  [
    'an attribute of another facet',
    node({ concept: 'saturation/cpu', outcome: 'held' }),
    'nodes.a.outcome: ["held"]: only safety-mechanism has outcome; this part may be saturation too',
  ],
  [
    'two attributes',
    node({ role: 'trigger', effect: 'helped' }),
    'nodes.a: no finding has two of role (contributor), outcome (safety-mechanism) and effect (adaptation)',
  ],
  [
    'a concept of another facet',
    node({ facet: 'saturation', concept: 'detection/alert' }),
    'nodes.a.concept: "detection/alert": is no concept of saturation, which `facet` asks for',
  ],
  ['an empty list', node({ concept: [] }), 'nodes.a.concept: []: wants at least one of concepts; leave it out to ask for nothing'],
  ['an empty name of a component', node({ component: ' ' }), 'nodes.a.component: " ": wants a name of 1 to 100 letters'],
  [
    'a node without a name',
    { nodes: [{ facet: 'saturation' }] },
    'nodes[0].name: "nothing": a node is named by a letter, then up to 39 letters, digits, _ and -',
  ],
  [
    'two nodes of one name',
    { nodes: [{ name: 'a' }, { name: 'a' }] },
    'nodes[1].name: "a": two nodes have this name; different nodes want different ones',
  ],
  ['an edge to nowhere', two({ from: 'a', to: 'c' }), 'edges[0].to: "c" is no node of this shape; did you mean a? Allowed: a, b'],
  ['an edge to a word that every object has', two({ from: 'toString' }), 'edges[0].from: "toString" is no node of this shape. Allowed: '],
  ['an unknown type', two({ type: 'overload' }), 'edges[0].type: "overload" is no interaction type; did you mean overloaded?'],
  ['a loop', two({ from: 'a', to: 'a' }), 'edges[0].to: "a": both ends are one node; an edge joins two, or leaves an end out for anything'],
  ['too long a path', two({ from: 'a', to: 'b', within: 5 }), 'edges[0].within: 5: wants a whole number of interactions, 1 to 4'],
  [
    'a path from anywhere',
    two({ to: 'b', within: 2 }),
    'edges[0].within: 2: a path wants both `from` and `to`; without an end, `within: 1` says the same',
  ],
  [
    'an edge that is forbidden, of a node that is optional',
    two({ from: 'a', to: 'b', presence: 'forbidden' }, { presence: 'optional' }),
    'edges[0].presence: "forbidden": the edge belongs to "b", which is optional: leave `presence` out',
  ],
  [
    'nothing that is required',
    node({ presence: 'forbidden' }),
    'the motif: wants a node or an edge that is required (neither optional nor forbidden)',
  ],
])('%s is told with its place and the cure', (_what, input, message) => {
  const told = problems(input);
  expect(
    told.some((each) => each.startsWith(message)),
    told.join('\n'),
  ).toBe(true);
});

test.each([
  ['alternatives', { any: Array.from({ length: 9 }, () => node({})) }, 'any: 9: at most 8 shapes'],
  ['nodes', { nodes: Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`n${n}`, {}])) }, 'nodes: 7: at most 6 nodes'],
  ['edges', { nodes: { a: {} }, edges: Array.from({ length: 9 }, () => ({ from: 'a' })) }, 'edges: 9: at most 8 edges'],
  [
    'paths',
    { nodes: { a: {}, b: {} }, edges: Array.from({ length: 3 }, () => ({ from: 'a', to: 'b', within: 4 })) },
    'edges: 3: at most 2 paths',
  ],
  [
    'nodes that may stand for one another',
    { nodes: { a: {}, b: {}, c: {}, d: {} } },
    'nodes: ["a","b","c","d"]: may stand for one another and no edge ties them; at most 3 such nodes',
  ],
])('more %s than a question may have are refused', (_what, input, message) => {
  expect(problems(input).map((each) => each.slice(0, message.length))).toContain(message);
});

test('every problem is told at once', () => {
  expect(problems({ any: [node({ facet: 'x', role: 'y' }), { nodes: { b: { concept: 'z' } }, edges: [{ to: 'c' }] }] })).toHaveLength(4);
});
