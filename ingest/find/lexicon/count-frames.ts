import { conceptIds } from '../concept-ids.ts';
import type { Labelled } from '../training/gold.ts';
import { cuesIn } from './read-by-cues.ts';
import type { Measured } from './scores.ts';
import { frames } from './table.ts';

/** How often each frame fires in the reports, and how often in a sentence that proves its concept. */
export function countFrames(reports: readonly Labelled[]): Measured {
  const counts: Record<string, Record<string, [number, number]>> = {};
  for (const { concept, line } of frames) (counts[concept] ??= {})[line] = [0, 0];
  for (const { sentences, labels } of reports)
    sentences.forEach((sentence, at) => {
      for (const { frame } of cuesIn(sentence)) {
        const count = counts[frame.concept]?.[frame.line];
        if (!count) continue;
        count[0]++;
        if (labels[at]?.has(conceptIds.indexOf(frame.concept))) count[1]++;
      }
    });
  return counts;
}
