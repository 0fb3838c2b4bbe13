import type { ConceptId } from '../../schema/coded.ts';
import type { Sentence } from '../document.ts';
import { attributeCues, attributeFramesIn } from './lexicon/attribute-cues.ts';
import { wordsOf } from './linear/features.ts';

/** What an attribute is judged by: the concept, what the lexicon's cues said, which of its attribute frames fired, and the words of the sentences shown (alone and in pairs), each once. */
export function attributeFeatures(concept: ConceptId, shown: readonly Sentence[], cues: readonly string[]): string[] {
  const features = new Set<string>([`concept:${concept}`]);
  for (const cue of cues) features.add(`cue:${cue}`);
  for (const sentence of shown) {
    const words = wordsOf(sentence.plain);
    words.forEach((word, i) => {
      features.add(word);
      if (i > 0) features.add(`${words[i - 1]} ${word}`);
    });
    for (const { value, line } of attributeCues(attributeFramesIn(sentence), concept)) features.add(`says:${value}`).add(`frame:${line}`);
    if (sentence.kind === 'action-item') features.add('kind:action-item');
  }
  return [...features];
}
