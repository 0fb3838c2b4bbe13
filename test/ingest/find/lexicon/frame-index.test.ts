import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../../ingest/find/lexicon/compile.ts';
import { FrameIndex } from '../../../../ingest/find/lexicon/frame-index.ts';
import { normalise } from '../../../../ingest/find/lexicon/normalise.ts';
import { frames } from '../../../../ingest/find/lexicon/table.ts';
import { byExpression } from './by-expression.ts';

/** Few words, so that frames fire, overlap and can go through in more than one way. */
const token = fc.constantFrom('disk', 'disks', 'full', 'was', 'not', 'ran', 'out', 'of', '14', ';', '.', 'queue', '%', "n't");
const line = fc.tuple(fc.constantFrom('disk', 'was', 'the'), fc.array(token, { maxLength: 45 })).map((tokens) => tokens.flat().join(' '));
const alternative = fc.constantFrom(
  'disk',
  'disk*',
  'full',
  'was',
  'not',
  'ran',
  'ran_out',
  'out_of',
  'ran_out_of',
  'of',
  '#',
  'q*',
  '%',
  '@none',
);
const choice = fc.array(alternative, { minLength: 1, maxLength: 4 }).map((each) => each.join('|'));
const step = fc.oneof(
  { weight: 3, arbitrary: choice },
  choice.map((each) => `${each}?`),
  choice.map((each) => `!${each}`),
  choice.map((each) => `<!${each}`),
  fc.nat(4).map((most) => `~${most}`),
);
/** Between what must be there: an anchor, so that every frame can be found. */
const sequence = fc
  .tuple(fc.array(step, { maxLength: 3 }), choice, fc.array(step, { maxLength: 3 }))
  .map((parts) => parts.flat().join(' '));
const frame = fc.oneof(
  { weight: 4, arbitrary: sequence },
  fc.tuple(sequence, fc.nat(4), sequence).map(([one, most, other]) => `${one} <${most}> ${other}`),
  sequence.map((each) => `^ ${each}`),
  sequence.map((each) => `${each} $`),
  fc.tuple(sequence, fc.constantFrom('-', '+'), choice).map(([each, mark, other]) => `${each} ${mark}${other}`),
  choice.map((each) => `in:${each} *`),
  fc.tuple(choice, sequence).map(([heading, each]) => `in:${heading} ${each}`),
);

test('frames of an index fire where their expressions do, and cover the same tokens', () => {
  fc.assert(
    fc.property(
      fc.array(frame, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(line, fc.array(line, { maxLength: 1 })), { maxLength: 5 }),
      (lines, read) => {
        const index = new FrameIndex(lines.map((each) => ({ line: each, compiled: compile(each) })));
        for (const [plain, section] of read) {
          const words = normalise(plain);
          expect(index.find(words, section).map(({ frame: fired, from, to }) => ({ line: fired.line, from, to }))).toEqual(
            lines.flatMap((each) => {
              const covered = byExpression(each, words, section);
              return covered === null ? [] : [{ line: each, ...covered }];
            }),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** An expression takes long to make, so not all are tried. */
const some = frames.filter((_, at) => at % 4 === 0);

test('frames of the tables fire where their expressions do', () => {
  const index = new FrameIndex(some);
  let fired = 0;
  for (const [plain, section] of [
    ['The primary ran out of memory after the new release, and retries made it worse; nobody was paged until 14:20.', ['Timeline']],
    [
      'We rolled the change back to the previous version, which did not help, because the cache had to be filled first.',
      ['What went well'],
    ],
    [
      'Luckily an engineer who knew the old system was awake and noticed that the dashboards showed no data at all.',
      ['Where we got lucky'],
    ],
  ] as const) {
    const words = normalise(plain);
    const slowly = some.filter(({ line: each }) => byExpression(each, words, section) !== null);
    fired += slowly.length;
    expect(index.find(words, section).map(({ frame: one }) => one.line)).toEqual(slowly.map((each) => each.line));
  }
  expect(fired).toBeGreaterThan(5);
});

test('finds the same however many sentences and tokens came between', () => {
  const index = new FrameIndex(
    ['disk ~2 full', 'ran_out_of memory', '^ restarted'].map((each) => ({ line: each, compiled: compile(each) })),
  );
  const found = (plain: string): string[] => index.find(normalise(plain), []).map((fired) => fired.frame.line);
  expect(found('The disk was full')).toEqual(['disk ~2 full']);
  expect(found(Array.from({ length: 60_000 }, (_, n) => `w${n}`).join(' '))).toEqual([]);
  expect(found('It ran out of memory')).toEqual(['ran_out_of memory']);
  expect(found('The disk was full')).toEqual(['disk ~2 full']);
  expect(found('Restarted the disk, which was full')).toEqual(['disk ~2 full', '^ restarted']);
});
