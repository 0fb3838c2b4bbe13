import type { Sentence } from '../document.ts';
import type { Proposal } from './fuse.ts';
import { shareOf } from './fuse.ts';
import type { Dropped } from './gate.ts';
import type { Asserted } from './guards/asserted.ts';

/**
 * The proposals with odds and confidence by what their sentences assert, strongest first; one sentence that asserts it is enough. Those that come to less
 * than `least` (log-odds) are left out and counted in `dropped`.
 */
export function weighed(
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  asserted: Asserted,
  least: number,
  dropped: Dropped,
): Proposal[] {
  return proposals
    .flatMap((proposal): Proposal[] => {
      const added = proposal.sentences.flatMap((index) => {
        const sentence = sentences[index];
        return sentence === undefined ? [] : [asserted(sentence, proposal.concept)];
      });
      const odds = proposal.odds + (added.length === 0 ? 0 : Math.max(...added));
      if (odds >= least) return [{ ...proposal, odds, confidence: shareOf(odds) }];
      dropped['not-asserted'] = (dropped['not-asserted'] ?? 0) + 1;
      return [];
    })
    .toSorted((a, b) => b.odds - a.odds);
}
