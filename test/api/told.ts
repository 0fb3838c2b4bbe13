/** A small report told in sentences, for tests of what is found where. */
import { createHash } from 'node:crypto';
import type { ReportInput } from '../../graph/report.ts';
import type { Finding } from '../../schema/coded.ts';

/** A sentence that proves a finding of this concept, with a confidence of 0.9 unless given. */
export type Proof = [sentence: string, concept: Finding['concept'], confidence?: number];
export type Told = { title: string; date?: string; organisation?: string; visibility?: 'public' | 'internal'; says: (string | Proof)[] };

/** The report as its reader would hand it over: one paragraph a sentence, findings found, not yet reviewed. */
export function told({ title, date = '2024-01-01', organisation = 'Example', visibility = 'public', says }: Told): ReportInput {
  const text = `# ${title}\n\n${says.map((said) => (typeof said === 'string' ? said : said[0])).join('\n\n')}\n`;
  const proofs = says.filter((said) => typeof said !== 'string');
  return {
    source: { id: 'told', kind: 'folder', at: '/told' },
    path: `${title}.md`,
    url: null,
    publisher: null,
    publishedOn: null,
    format: 'markdown',
    sha256: createHash('sha256').update(text).digest('hex'),
    pipeline: 'test',
    visibility,
    text,
    sections: [{ start: 0, title }],
    coded: {
      incident: { title, organisation, date, nearMiss: false },
      findings: proofs.map(([quote, concept, confidence = 0.9], at): Finding => {
        const start = text.indexOf(quote);
        return {
          id: `f${at}`,
          concept,
          component: null,
          certainty: 'stated',
          confidence,
          status: 'found',
          by: 'lexicon',
          quotes: [quote],
          spans: [[start, start + quote.length]],
        };
      }),
      interactions: [],
      patterns: [],
    },
  };
}
