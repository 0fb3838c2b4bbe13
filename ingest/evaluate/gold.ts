import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openParser } from '../documents/parser.ts';
import { extract } from '../pipeline.ts';
import { readSource } from '../sources/files.ts';
import { type Coded, type Measure, score } from './score.ts';

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

/** Extracts each report of a gold folder and scores it. Throws where a gold file is malformed or its report cannot be read. */
export async function evaluateGold(folder: string, corpus: string): Promise<{ measures: Measure[]; reports: Evaluated[] }> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw new Error(`${folder} holds no coded report (*.json)`);
  const parser = openParser();
  const reports: Evaluated[] = [];
  try {
    for (const name of names) {
      const parsed = goldFile.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`${join(folder, name)} is no coded report: ${z.prettifyError(parsed.error)}`);
      const gold = parsed.data;
      const file = await readSource({ at: join(corpus, gold.doc.replace(/^corpus\//, '')), path: gold.doc, source: 'gold' });
      const document = 'reason' in file ? file : await parser.parse(file);
      if ('reason' in document) throw new Error(`${join(folder, name)}: its report was not read: ${document.reason}`);
      reports.push({ doc: gold.doc, gold, predicted: extract(document, true).coded });
    }
  } finally {
    await parser.close();
  }
  return { measures: score(reports.map(({ gold, predicted }) => [gold, predicted])), reports };
}
