import { mask } from '../../ingest/mask/mask.ts';
import { documentOf } from '../ingest/document-of.ts';
import { nameFrames } from '../ingest/mask/name-frames.ts';
import { unseenNames } from '../ingest/mask/unseen-names.ts';

/** Puts each invented person into `frames` sentences, the next person into the next ones, and returns the masked sentences that still name theirs. */
export function leftNames(frames: number): { of: number; left: string[] } {
  const left: string[] = [];
  unseenNames.forEach(([given, family], index) => {
    for (let nth = 0; nth < frames; nth += 1) {
      // 37 is no divisor of the number of frames, so that the people of one language stand in sentences far apart.
      const [line, gone] = nameFrames[(index * 37 + nth) % nameFrames.length]?.(given, family) ?? ['', []];
      const { text } = mask(documentOf('report.txt', `The queue backed up.\n\n${line}\n\nService was restored.`)).document;
      if (gone.some((part) => text.includes(part))) left.push(`${given} ${family}: ${text.slice(22, -23).trim()}`);
    }
  });
  return { of: unseenNames.length * frames, left };
}
