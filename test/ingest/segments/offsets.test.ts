import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { documentOf } from '../document-of.ts';

const word = fc.constantFrom(
  'disk',
  'failed',
  'v1.2.3',
  '10:03',
  '`code`',
  '**bold**',
  '_it_',
  '[a link](https://x.org/a.b)',
  'naïve',
  '😀',
  'e.g.',
  'we',
  'should',
  '&amp;',
  '<b>tag</b>',
  'U.S.',
  '$1',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const sentence = fc.tuple(phrase, fc.constantFrom('.', '!', '?', '…', '', ':')).map((parts) => parts.join(''));
const lines = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((list) => fc.constantFrom(' ', '\n', '\r\n', '  \n').map((gap) => list.join(gap)));
const block = fc.oneof(
  lines,
  phrase.map((text) => `## ${text}`),
  lines.map((text) => `- ${text.replace(/\n/g, '\n  ')}\n  - ${text.replace(/\r?\n/g, ' ')}`),
  lines.map((text) => `> ${text.replace(/\n/g, '\n> ')}`),
  phrase.map((text) => `| Time | Event |\n| --- | --- |\n| 10:03 | ${text} |`),
  phrase.map((text) => `\`\`\`\n${text}\n\`\`\``),
  phrase.map((text) => `<p>\n  ${text}\n</p>`),
  phrase.map((text) => `<!-- ${text} -->`),
);
const markdown = fc
  .tuple(fc.constantFrom('', '\uFEFF', '---\ntitle: A disk. Failed\n---\n', '+++\ntitle = "x"\n+++\n'), fc.array(block, { maxLength: 8 }))
  .map(([head, blocks]) => head + blocks.join('\n\n'));
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(['a.md', 'a.txt', 'a.mediawiki'])(
  'in %s sentences are in order, apart, inside the text, and hold the words of their plain form',
  (path) => {
    fc.assert(
      fc.property(markdown, (text) => {
        fc.pre(text.trim() !== '' && text !== '\uFEFF');
        const document = documentOf(path, text);
        expect(document.text).toBe(text);
        let end = 0;
        for (const [i, found] of sentences(document).entries()) {
          expect(found.index).toBe(i);
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeLessThanOrEqual(text.length);
          const slice = new Set(words(text.slice(found.start, found.end)));
          expect(words(found.plain).filter((one) => !slice.has(one))).toEqual([]);
          expect(found.plain).toMatch(/[\p{L}\p{N}]/u);
          end = found.end;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  },
);

test('no prose is lost: every plain word of Markdown paragraphs is in a sentence', () => {
  const plainWord = fc.constantFrom('disk', 'failed', 'twice', 'before', 'anybody', 'saw', 'it');
  const paragraph = fc.array(plainWord, { minLength: 2, maxLength: 30 }).map((list) => `${list.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const found = sentences(documentOf('a.md', paragraphs.join('\n\n')));
      expect(found.map(({ plain }) => plain)).toEqual(paragraphs);
    }),
    { numRuns: 100, seed: 7 },
  );
});
