import type { ConceptId } from '../../../schema/coded.ts';
import { attributeFeatures } from '../attribute-features.ts';
import type { AttributeModels } from '../attributes.ts';
import { attributeOfFacet } from '../attributes.ts';
import { facetOf } from '../concept-ids.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import type { AttributeExample } from './fit-attributes.ts';
import { plainSentence, writtenFolder } from './written.ts';
import { readWritten } from './written-sentence.ts';

/** What the written sentences tell of an attribute, in the shape of the coded findings' examples: each true sentence that names it, as its concept's only quote. */
export const writtenAttributes = (name: keyof AttributeModels, folder: string = writtenFolder): AttributeExample[] =>
  readWritten(folder).flatMap(({ say, attribute, ...written }): AttributeExample[] => {
    const concept = written.concept as ConceptId;
    if (attribute === null || attributeOfFacet[facetOf(concept)] !== name) return [];
    const sentence = plainSentence(say);
    const cues = readByCues(sentence)
      .filter((cue) => cue.concept === concept)
      .flatMap((cue) => cue[name] ?? []);
    return [{ features: attributeFeatures(concept, [sentence], cues), value: attribute }];
  });
