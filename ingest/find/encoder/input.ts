import type { Sentence } from '../../document.ts';

/** What the encoder reads of a sentence: its own words, and what stands around it. */
export type Input = { own: string; around: string };

/** At most 40 characters of the innermost heading, the last 70 of the sentence before, the first 30 of the one after. */
export function encoderInput(sentences: readonly Pick<Sentence, 'plain' | 'section'>[], index: number): Input {
  const { plain = '', section = [] } = sentences[index] ?? {};
  const heading = (section.at(-1) ?? '').slice(0, 40);
  const before = (sentences[index - 1]?.plain ?? '').slice(-70);
  const after = (sentences[index + 1]?.plain ?? '').slice(0, 30);
  return { own: plain, around: `${heading} | ${before} | ${after}` };
}
