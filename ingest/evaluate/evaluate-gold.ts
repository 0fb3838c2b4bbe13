import { join } from 'node:path';
import { z } from 'zod';
import { codedFiles } from '../coded-files.ts';
import { extract } from '../pipeline.ts';
import { readFiles } from '../read-files.ts';
import type { Coded, Measure } from './score.ts';
import { score } from './score.ts';

const goldFile = z.object({
  doc: z.string(),
  findings: z.array(
    z.object({
      concept: z.string(),
      role: z.string().optional(),
      outcome: z.string().optional(),
      effect: z.string().optional(),
      quotes: z.array(z.string()),
    }),
  ),
  interactions: z.array(z.object({ type: z.string(), source: z.string(), target: z.string(), quote: z.string() })),
  patterns: z.array(z.object({ id: z.string() })),
});

export type Evaluated = { doc: string; gold: Coded; predicted: Coded };

/** The coded reports of a folder, in the order of their names. Throws where the folder is empty or a file is malformed. */
function readGold(folder: string): z.infer<typeof goldFile>[] {
  const files = codedFiles(folder, goldFile);
  if (files.length === 0) throw new Error(`${folder} holds no coded report (*.json); name the folder of the coded reports`);
  return files.map(({ coded }) => coded);
}

/** Extracts each report of a gold folder and scores it; `corpus` stands for `corpus/` in `doc`. Throws where a report cannot be read. */
export async function evaluateGold(folder: string, corpus: string): Promise<{ measures: Measure[]; reports: Evaluated[] }> {
  const golds = readGold(folder);
  const listed = golds.map(({ doc }) => {
    const at = join(corpus, doc.replace(/^corpus\//, ''));
    return { at, path: doc, within: doc, source: 'gold', origin: { id: 'gold', kind: 'folder', at: corpus } as const };
  });
  const reports: Evaluated[] = [];
  for await (const { document } of readFiles(listed)) {
    const gold = golds[reports.length];
    if ('reason' in document || gold === undefined)
      throw new Error('reason' in document ? document.reason : 'more reports than coded files');
    reports.push({ doc: gold.doc, gold, predicted: (await extract(document, { insist: true })).coded });
  }
  return { measures: score(reports.map(({ gold, predicted }) => [gold, predicted])), reports };
}
