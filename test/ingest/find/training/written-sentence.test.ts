import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { borrowed, tooAlike, tooFew } from '../../../../ingest/find/training/written-checks.ts';
import { parseWritten, readWritten } from '../../../../ingest/find/training/written-sentence.ts';

const retry = 'safety-mechanism/retry';
const text = `true:
  - say: "Clients asked again at once, and load tripled."
    voice: web
    outcome: made-worse
    also: [contributor/load-amplifier]
lookalike:
  - say: "We plan to add retries."
    why: planned
  - say: "The request was given up after two seconds."
    voice: cloud
    why: neighbour
    is: [safety-mechanism/timeout-or-circuit-breaker]
`;

describe('parseWritten', () => {
  it('reads true sentences with attribute and look-alikes with what they prove, and where they stand', () => {
    const file = 'retry.yaml';
    expect(parseWritten(retry, file, text)).toEqual({
      problems: [],
      sentences: [
        {
          concept: retry,
          say: 'Clients asked again at once, and load tripled.',
          voice: 'web',
          kind: 'true',
          attribute: 'made-worse',
          proves: [retry, 'contributor/load-amplifier'],
          why: null,
          file,
          line: 2,
        },
        {
          concept: retry,
          say: 'We plan to add retries.',
          voice: null,
          kind: 'lookalike',
          attribute: null,
          proves: [],
          why: 'planned',
          file,
          line: 7,
        },
        {
          concept: retry,
          say: 'The request was given up after two seconds.',
          voice: 'cloud',
          kind: 'lookalike',
          attribute: null,
          proves: ['safety-mechanism/timeout-or-circuit-breaker'],
          why: 'neighbour',
          file,
          line: 9,
        },
      ],
    });
  });

  it.each([
    ['an unknown concept', 'also: [contributor/retry]', 'a.yaml:2: contributor/retry is no concept; take the id from vocabulary.yaml'],
    ['itself', `also: [${retry}]`, `a.yaml:2: ${retry} names itself; leave it out, or move the sentence to the other list`],
    ['the attribute of another facet', 'role: trigger', 'a.yaml:2: role is no field here; use say, voice, also, outcome'],
    ['a look-alike reason', 'why: planned', 'a.yaml:2: why is no field here; use say, voice, also, outcome'],
    ['no list', 'also: contributor/expiry', 'a.yaml:2: also is no list; write [id, id]'],
  ])('names %s, where it stands and the cure', (_, field, problem) => {
    expect(parseWritten(retry, 'a.yaml', `true:\n  - say: "It retried."\n    voice: web\n    ${field}\n`)).toEqual({
      sentences: [],
      problems: [problem],
    });
  });

  it('names an unknown value, voice and reason', () => {
    const { problems } = parseWritten(
      retry,
      'a.yaml',
      'true:\n  - say: "It retried."\n    voice: pirate\n    outcome: worse\nlookalike:\n  - say: ""\n    voice: web\n    why: maybe\n',
    );
    expect(problems.map((problem) => problem.split('; ')[0])).toEqual([
      'a.yaml:2: voice pirate',
      'a.yaml:2: outcome worse',
      'a.yaml:6: nothing under say',
      'a.yaml:6: why maybe',
    ]);
  });

  it('names what is no concept, no two lists or no YAML', () => {
    expect(parseWritten('retry/none', 'a.yaml', text).problems).toEqual([
      'a.yaml:1: retry/none is no concept; name the file as vocabulary.yaml does',
    ]);
    expect(parseWritten(retry, 'a.yaml', '- say: x').problems).toEqual(['a.yaml:1: write two lists, true: and lookalike:']);
    expect(parseWritten(retry, 'a.yaml', 'true:\n  - say: "x\n').problems[0]).toMatch(/^a\.yaml:\d+: /);
  });
});

describe('readWritten', () => {
  it('reads files by name, and throws with every problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'written-'));
    mkdirSync(join(folder, 'safety-mechanism'));
    writeFileSync(join(folder, `${retry}.yaml`), text);
    writeFileSync(join(folder, 'safety-mechanism/failover.yaml'), 'true:\n  - say: "It moved over."\n    voice: rail\n');
    expect(readWritten(folder).map(({ concept, line }) => [concept, line])).toEqual([
      ['safety-mechanism/failover', 2],
      [retry, 2],
      [retry, 7],
      [retry, 9],
    ]);
    writeFileSync(join(folder, 'safety-mechanism/no-such.yaml'), text);
    expect(() => readWritten(folder)).toThrow('safety-mechanism/no-such.yaml:1: safety-mechanism/no-such is no concept');
  });
});

describe('checks of written sentences', () => {
  const { sentences } = parseWritten(
    retry,
    'a.yaml',
    `true:
  - say: "At noon one two three four five six seven eight happened."
    voice: web
  - say: "One, two; three four FIVE six seven eight!"
    voice: web
  - say: "It retried."
    voice: web
  - say: "It retried"
    voice: web
`,
  );

  it('counts', () => {
    expect(tooFew('a.yaml', sentences)).toEqual(['a.yaml:1: 4 under true; write 36 more', 'a.yaml:1: 0 under lookalike; write 25 more']);
  });

  it('finds runs of eight words and duplicates, whatever their case and marks', () => {
    expect(tooAlike(sentences)).toEqual([
      'a.yaml:4: "one two three four five six seven eight" stands in a.yaml:2 too; say it in another way',
      'a.yaml:8: "it retried" stands in a.yaml:6 too; say it in another way',
    ]);
  });

  it('finds runs of eight words that a corpus holds', () => {
    const corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
    writeFileSync(join(corpus, 'report.md'), 'It retried. one two three four five\nsix seven eight nine');
    expect(borrowed(sentences, corpus)).toEqual([
      `a.yaml:2: "one two three four five six seven eight" stands in ${join(corpus, 'report.md')}; say it in your own words`,
      `a.yaml:4: "one two three four five six seven eight" stands in ${join(corpus, 'report.md')}; say it in your own words`,
    ]);
  });
});
