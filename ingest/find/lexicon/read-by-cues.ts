import type { Candidate, Sentence } from '../../document.ts';
import type { ConceptId } from '../../../schema/coded.ts';
import type { GuardVerdict } from '../guards/guard.ts';
import { guardCue } from '../guards/guard.ts';
import type { AttributeFrame } from './attribute-cues.ts';
import { attributeCues, attributeFramesIn, hasAttribute } from './attribute-cues.ts';
import { shares } from './attribute-of.ts';
import { FrameIndex } from './frame-index.ts';
import { normalise } from './normalise.ts';
import type { CueScores } from './scores.ts';
import { shippedScores } from './scores.ts';
import type { Frame } from './table.ts';
import { frames } from './table.ts';

const index = new FrameIndex(frames);

/** One cue that fired: the frame, its score, and the range of `sentence.plain` that it covers. */
export type Cue = { frame: Frame; score: number; start: number; end: number };

/** Every cue that fires in a sentence, whatever the guards say, in the order of the table. `section` stands for the headings above it. */
export function cuesFired(sentence: Sentence, section: readonly string[] = sentence.section, scores: CueScores = shippedScores): Cue[] {
  const words = normalise(sentence.plain);
  return index.find(words, section).map(({ frame, from, to }) => ({
    frame,
    score: scores.get(frame) ?? 0,
    start: words.starts[from] ?? 0,
    end: words.ends[to - 1] ?? sentence.plain.length,
  }));
}

/** The cues of a sentence that no guard objects to. */
export function cuesIn(sentence: Sentence, section: readonly string[] = sentence.section, scores: CueScores = shippedScores): Cue[] {
  return cuesFired(sentence, section, scores).filter(({ frame, start, end }) => guardCue(sentence, start, end, frame.concept) === null);
}

/** What a guard objects to every cue of the concept that fires in the sentence; null where none fires, or one stands. */
export function cuesRefused(sentence: Sentence, concept: ConceptId): GuardVerdict {
  let verdict: GuardVerdict = null;
  for (const { frame, start, end } of readOf(sentence)?.fired ?? cuesFired(sentence)) {
    if (frame.concept !== concept) continue;
    const against = guardCue(sentence, start, end, concept);
    if (against === null) return null;
    verdict ??= against;
  }
  return verdict;
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
  if (scores !== shippedScores || section !== sentence.section) return candidatesOf(sentence, cuesFired(sentence, section, scores));
  const known = readOf(sentence);
  if (known !== undefined) return known.candidates;
  const fired = cuesFired(sentence);
  const candidates = candidatesOf(sentence, fired);
  remembered[sentence.index % most] = { sentence, fired, candidates };
  return candidates;
}

type Read = { sentence: Sentence; fired: Cue[]; candidates: Candidate[] };
/** Findings and interactions ask for the same sentences again: so many of a report are remembered, by their number, until the next report has one of that number. */
const most = 1024;
const remembered: (Read | undefined)[] = [];
function readOf(sentence: Sentence): Read | undefined {
  const read = remembered[sentence.index % most];
  return read?.sentence === sentence ? read : undefined;
}

function candidatesOf(sentence: Sentence, fired: readonly Cue[]): Candidate[] {
  const best = new Map<ConceptId, Cue>();
  const telling = new Map<ConceptId, string[]>();
  for (const cue of fired) {
    const { concept, line, compiled } = cue.frame;
    const isBest = cue.score > (best.get(concept)?.score ?? 0);
    // Guards take longer than frames: they are asked about what would count.
    if ((!isBest && compiled.attribute === null) || guardCue(sentence, cue.start, cue.end, concept) !== null) continue;
    if (isBest) best.set(concept, cue);
    if (compiled.attribute) telling.set(concept, [...(telling.get(concept) ?? []), line]);
  }
  if (best.size === 0) return [];
  const said = [...best.keys()].some(hasAttribute) ? attributeFramesIn(sentence) : [];
  return [...best.values()]
    .map((cue) => candidate(sentence, cue, attributeSaid(said, telling.get(cue.frame.concept) ?? [], cue.frame.concept)))
    .toSorted((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1));
}

function candidate(sentence: Sentence, cue: Cue, value: string | null): Candidate {
  const { concept } = cue.frame;
  const base: Candidate = {
    concept,
    sentence: sentence.index,
    score: cue.score,
    reader: 'lexicon',
    span: spanOf(sentence, cue),
    cue: [cue.start, cue.end],
  };
  if (value === null) return base;
  if (concept.startsWith('contributor/')) return { ...base, role: value };
  return concept.startsWith('adaptation/') ? { ...base, effect: value } : { ...base, outcome: value };
}

/** The likeliest role, outcome or effect, if a cue says one; what is usual for the concept is nothing that this sentence says. */
function attributeSaid(fired: readonly AttributeFrame[], telling: readonly string[], concept: ConceptId): string | null {
  const lines = [...telling, ...attributeCues(fired, concept).map((frame) => frame.line)];
  const [first] = lines.length > 0 ? shares(concept, lines) : [];
  return first && first.score >= 0.4 ? first.value : null;
}

/** Markup makes the plain text shorter than its source; then only the sentence as a whole has a sure place. */
function spanOf(sentence: Sentence, { start, end }: Cue): Candidate['span'] {
  return sentence.plain.length === sentence.end - sentence.start
    ? [sentence.start + start, sentence.start + end]
    : [sentence.start, sentence.end];
}
