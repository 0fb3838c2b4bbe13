import type { Candidate, Sentence } from '../../document.ts';
import type { ConceptId } from '../../../schema/coded.ts';
import { guardCue } from '../guards/guard.ts';
import { FrameIndex } from './frame-index.ts';
import { normalise } from './normalise.ts';
import { type CueScores, shippedScores } from './scores.ts';
import { type Frame, frames } from './table.ts';

const index = new FrameIndex(frames);

/** One cue that fired: the frame, its score, and the range of `sentence.plain` that it covers. */
export type Cue = { frame: Frame; score: number; start: number; end: number };

/** Every cue that fires in a sentence and that no guard objects to, in the order of the table. `section` stands for the headings above it. */
export function cuesIn(sentence: Sentence, section: readonly string[] = sentence.section, scores: CueScores = shippedScores): Cue[] {
  const words = normalise(sentence.plain);
  return index.find(words, section).flatMap(({ frame, from, to }) => {
    const start = words.starts[from] ?? 0;
    const end = words.ends[to - 1] ?? sentence.plain.length;
    return guardCue(sentence, start, end, frame.concept) === null ? [{ frame, score: scores.get(frame) ?? 0, start, end }] : [];
  });
}

/**
 * What the cue lexicon says of a sentence: at most one candidate per concept, that of its best frame, best first.
 * Pure. The span is the part that fired, in document offsets where
 * the sentence has no markup, else the whole sentence.
 */
export function readByCues(
  sentence: Sentence,
  section: readonly string[] = sentence.section,
  scores: CueScores = shippedScores,
): Candidate[] {
  const best = new Map<ConceptId, Cue>();
  const attribute = new Map<ConceptId, Cue>();
  for (const cue of cuesIn(sentence, section, scores)) {
    const { concept } = cue.frame;
    if (cue.score > (best.get(concept)?.score ?? 0)) best.set(concept, cue);
    if (cue.frame.compiled.attribute && cue.score > (attribute.get(concept)?.score ?? 0)) attribute.set(concept, cue);
  }
  return [...best]
    .map(([concept, cue]): Candidate => {
      const knows = attribute.get(concept)?.frame.compiled.attribute ?? null;
      return {
        concept,
        sentence: sentence.index,
        score: cue.score,
        reader: 'lexicon',
        span: spanOf(sentence, cue),
        ...attributeOf(concept, knows),
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1));
}

function attributeOf(concept: ConceptId, value: string | null): Pick<Candidate, 'role' | 'outcome' | 'effect'> {
  if (value === null) return {};
  if (concept.startsWith('contributor/')) return { role: value };
  return concept.startsWith('adaptation/') ? { effect: value } : { outcome: value };
}

/** Markup makes the plain text shorter than its source; then only the sentence as a whole has a sure place. */
function spanOf(sentence: Sentence, { start, end }: Cue): Candidate['span'] {
  return sentence.plain.length === sentence.end - sentence.start
    ? [sentence.start + start, sentence.start + end]
    : [sentence.start, sentence.end];
}
