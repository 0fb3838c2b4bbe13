import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MotifError } from '../../../graph/motifs/problem.ts';
import { readPattern } from '../../../graph/motifs/read-pattern.ts';

/** What is said of each problem. */
function told(yaml: string): string[] {
  try {
    readPattern(yaml, 'storm.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof MotifError)) throw error;
    return error.message.split('\n');
  }
}

const storm = `# A storm of our own
id: our-storm
label: Our storm
why: >-
  It came back
  twice.
asks: [What bounds the retries?]
literature:
  - {author: Ada Example, title: On Storms, year: 1999}
lookAlikes:
  - {pattern: thundering-herd, difference: There it happens once.}
any:
  - nodes:
      retry: {concept: safety-mechanism/retry}
      limit: {facet: saturation}
    edges:
      - {from: retry, type: overloaded, to: limit}
`;

test('a file is read whole', () => {
  const { motif, ...rest } = readPattern(storm, 'storm.yaml');
  expect(rest).toEqual({
    id: 'our-storm',
    label: 'Our storm',
    definition: null,
    why: 'It came back twice.',
    asks: ['What bounds the retries?'],
    literature: [{ author: 'Ada Example', title: 'On Storms', year: 1999 }],
    lookAlikes: [{ pattern: 'thundering-herd', difference: 'There it happens once.' }],
  });
  expect(motif.any[0]?.parts.map(({ name }) => name)).toEqual(['retry', 'limit']);
});

test('the example of the README is a motif', () => {
  const readme = readFileSync(new URL('../../../schema/patterns/README.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(readPattern(yaml, 'README.md').motif.any[0]?.parts.map(({ name, presence }) => `${name} ${presence}`)).toEqual([
    'retry required',
    'limit required',
    'brake forbidden',
    'calm optional',
  ]);
});

test('JSON is read too', () => {
  expect(readPattern('{"nodes": {"a": {"facet": "saturation"}}}', 'a.json').motif.any).toHaveLength(1);
});

test.each([
  [
    'a concept',
    storm.replace('mechanism/retry}', 'mechanism/rety}'),
    ['storm.yaml:14: any[0].nodes.retry.concept: "safety-mechanism/rety" '],
  ],
  [
    'a type',
    storm.replace('type: overloaded', 'type: [overloaded, ate]'),
    ['storm.yaml:17: any[0].edges[0].type[1]: "ate" is no interaction ty'],
  ],
  [
    'a field',
    storm.replace('nodes:', 'node:'),
    [
      'storm.yaml:13: any[0].node: "node" is no field here; did you mean node',
      'storm.yaml:17: any[0].edges[0].from: "retry": there is no node to name',
      'storm.yaml:17: any[0].edges[0].to: "limit": there is no node to name; ',
    ],
  ],
  ['a year', storm.replace('1999', 'soon'), ['storm.yaml:9: literature[0].year: "soon": wants a year, as a number']],
  ['something missing', storm.replace('pattern: thundering-herd, ', ''), ['storm.yaml:11: lookAlikes[0].pattern: is missing']],
  ['an id', storm.replace('our-storm', 'Our storm'), ['storm.yaml:2: id: "Our storm": wants a slug: a small letter, then small l']],
  ['a key that stands twice', `${storm}id: again\n`, ['storm.yaml:18: the motif: is no YAML: Map keys must be unique']],
  ['a bracket that does not close', 'any: [\n', ['storm.yaml:2: the motif: is no YAML: Flow sequence in block collectio']],
  ['an empty file', '', ['storm.yaml:1: the motif: "nothing": wants fields: id, label, definition']],
  ['a list', '- a\n', ['storm.yaml:1: the motif: ["a"]: wants fields: id, label, definition, wh']],
])('what is wrong with %s is told with its line', (_what, yaml, lines) => {
  expect(told(yaml)).toEqual(lines.map((line) => expect.stringContaining(line)));
});

test('a file that grows when read, or is too large, is refused', () => {
  const grown = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
    .split('')
    .map((name, n) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefg'[n]}`).join(', ')}]`)
    .join('\n')}\n`;
  expect(told(grown)).toEqual([expect.stringContaining('is no YAML: Excessive alias count')]);
  expect(told(`# ${'x'.repeat(64_001)}`)).toEqual([expect.stringContaining('at most 64000 bytes')]);
});
