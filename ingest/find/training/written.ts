import { fileURLToPath } from 'node:url';
import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { conceptIds } from '../concept-ids.ts';
import { readWritten } from './written-sentence.ts';

/** A sentence that stands in no report, and the columns of the concepts that it proves; of interactions nothing is known. */
export type Lone = { sentence: Sentence; labels: readonly number[] };

/** Where the written sentences lie. */
export const writtenFolder = fileURLToPath(new URL('written/', import.meta.url));

/** A text as the only sentence of a report without headings. */
export const plainSentence = (plain: string): Sentence => ({
  start: 0,
  end: plain.length,
  plain,
  kind: 'narrative',
  section: [],
  index: 0,
});

/** The written sentences as examples, without heading or neighbours, in the order of their files. Throws where one is malformed, naming file, line and cure. */
export const writtenExamples = (folder: string = writtenFolder): Lone[] =>
  readWritten(folder).map(({ say, proves }) => ({
    sentence: plainSentence(say),
    labels: proves.map((concept) => conceptIds.indexOf(concept as ConceptId)).toSorted((a, b) => a - b),
  }));
