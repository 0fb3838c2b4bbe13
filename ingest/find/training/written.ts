import { fileURLToPath } from 'node:url';
import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import type { ColumnKind } from '../encoder/columns.ts';
import { unsaid, valueColumn } from '../encoder/columns.ts';
import { attributeOfFacet } from '../attributes.ts';
import { facetOf } from '../concept-ids.ts';
import { readWrittenInteractions } from './written-interaction.ts';
import { readWritten } from './written-sentence.ts';

/** A sentence that stands in no report: the columns (encoder/columns.ts) that hold of it, and the kinds of column of which that is all; of others nothing is known. */
export type Lone = { sentence: Sentence; holds: readonly string[]; known: readonly ColumnKind[] };

/** Where the written sentences lie. */
export const writtenFolder = fileURLToPath(new URL('written/', import.meta.url));
/** Where those of interactions lie. */
export const interactionsFolder = fileURLToPath(new URL('written-interactions/', import.meta.url));

/** A text as the only sentence of a report without headings. */
export const plainSentence = (plain: string): Sentence => ({
  start: 0,
  end: plain.length,
  plain,
  kind: 'narrative',
  section: [],
  index: 0,
});

/** The written sentences as examples, without heading or neighbours, in the order of their files: those of concepts, then those of interactions. Throws where one is malformed, naming file and cure. */
export const writtenExamples = (folder: string = writtenFolder, interactions: string = interactionsFolder): Lone[] => [
  ...readWritten(folder).map(({ say, concept, proves, attribute, why }): Lone => {
    const name = attribute === null || why !== null ? undefined : attributeOfFacet[facetOf(concept as ConceptId)];
    const value = name === undefined || attribute === null ? [] : [valueColumn(name, attribute)];
    const spoken = speaks(why);
    return {
      sentence: plainSentence(say),
      holds: [...proves, ...value, ...spoken.holds],
      known: ['concept', ...(name === undefined ? [] : [name]), ...spoken.known],
    };
  }),
  ...readWrittenInteractions(interactions).map(({ say, tells, why }): Lone => {
    const spoken = speaks(why);
    return { sentence: plainSentence(say), holds: [...tells, ...spoken.holds], known: ['interaction', ...spoken.known] };
  }),
];

/** A true sentence says what happened, a look-alike does not; one that is only of a neighbour may say something else that did. */
const speaks = (why: string | null): { holds: string[]; known: ColumnKind[] } =>
  why === 'neighbour' ? { holds: [], known: [] } : { holds: why === null ? [] : [unsaid], known: ['unsaid'] };
