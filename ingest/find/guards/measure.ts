/**
 * What each guard removes on coded reports, alone: wrong and right candidates of the cue lexicon (the best cue of a concept in a sentence,
 * score 0.18 or more), and the share that was wrong; the first line is what there is without guards.
 *
 *     node ingest/find/guards/measure.ts GOLD_TRAIN CORPUS
 */
import { conceptIds } from '../concept-ids.ts';
import type { Cue } from '../lexicon/read-by-cues.ts';
import { cuesFired } from '../lexicon/read-by-cues.ts';
import { readLabelled } from '../training/gold.ts';
import { guards } from './guard.ts';
import { view } from './view.ts';

const [gold, corpus] = process.argv.slice(2);
if (!gold || !corpus) {
  console.error('usage: measure.ts GOLD_TRAIN CORPUS');
  process.exit(2);
}
const least = 0.18;
const removed = new Map<string, { wrong: number; right: number }>([
  ['(none)', { wrong: 0, right: 0 }],
  ...guards.map(({ id }) => [id, { wrong: 0, right: 0 }] as const),
]);

for (const { sentences, labels } of readLabelled(gold, corpus))
  for (const [at, sentence] of sentences.entries()) {
    const best = new Map<string, Cue>();
    for (const cue of cuesFired(sentence))
      if (cue.score >= least && cue.score > (best.get(cue.frame.concept)?.score ?? 0)) best.set(cue.frame.concept, cue);
    for (const { frame, start, end } of best.values()) {
      const kind = labels[at]?.has(conceptIds.indexOf(frame.concept)) ? 'right' : 'wrong';
      const seen = view(sentence, start, end, frame.concept);
      count('(none)', kind);
      for (const { id, check } of guards) if (check(seen) !== null) count(id, kind);
    }
  }
for (const [id, { wrong, right }] of removed) console.log([id, wrong, right, (wrong / (wrong + right)).toFixed(2)].join('\t'));

function count(id: string, kind: 'right' | 'wrong'): void {
  const counts = removed.get(id);
  if (counts) counts[kind]++;
}
