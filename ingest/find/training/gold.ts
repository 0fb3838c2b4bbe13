import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shapes } from '../../../graph/shapes.ts';
import { codedFiles } from '../../coded-files.ts';
import type { Document, Sentence } from '../../document.ts';
import { parse } from '../../documents/parse.ts';
import { sentences } from '../../segments/sentences.ts';
import { conceptIds } from '../concept-ids.ts';
import { interactionColumn } from '../linear/columns.ts';

const codedFile = z.object({
  doc: z.string(),
  findings: z.array(
    z.object({
      concept: shapes.concept,
      role: z.string().optional(),
      outcome: z.string().optional(),
      effect: z.string().optional(),
      certainty: z.string().optional(),
      component: z.string().nullable().optional(),
      quotes: z.array(z.string()).min(1),
    }),
  ),
  interactions: z
    .array(
      z.object({
        type: shapes.interactionType,
        source: z.string(),
        target: z.string(),
        quote: z.string(),
      }),
    )
    .default([]),
  patterns: z.array(z.object({ id: z.string() })).default([]),
});

export type Coded = z.infer<typeof codedFile>;

/** A report with what was coded by hand, and which sentences prove which concept. */
export type Labelled = {
  /** File name of the coding. */
  name: string;
  document: Document;
  sentences: Sentence[];
  coded: Coded;
  /** The columns (linear/columns.ts) that each sentence proves. */
  labels: Set<number>[];
  /** Who wrote it: reports of one organisation stay together in cross-validation. */
  organisation: string;
};

/** The coded reports of a folder in the order of their names; `corpus` stands for `corpus/` in `doc`. Throws on a file that is no coding and on a report that cannot be read. */
export function readLabelled(folder: string, corpus: string): Labelled[] {
  return codedFiles(folder, codedFile).map(({ name, coded }) => {
    const path = join(corpus, coded.doc.replace(/^corpus\//, ''));
    const document = parse({ path, source: folder, bytes: readFileSync(path), visibility: 'public' });
    if ('reason' in document) throw new Error(document.reason);
    const lines = sentences(document);
    return {
      name,
      document,
      sentences: lines,
      coded,
      labels: labelsOf(document, lines, coded),
      organisation: organisationOf(coded.doc, document),
    };
  });
}

/** A sentence proves what a quote proves that covers more than half of the shorter of the two. */
function labelsOf(document: Document, lines: Sentence[], coded: Coded): Set<number>[] {
  const labels = lines.map(() => new Set<number>());
  for (const finding of coded.findings) {
    const column = conceptIds.indexOf(finding.concept);
    for (const quote of finding.quotes) for (const index of sentencesOf(document.text, lines, quote)) labels[index]?.add(column);
  }
  for (const { type, quote } of coded.interactions)
    for (const index of sentencesOf(document.text, lines, quote)) labels[index]?.add(interactionColumn(type));
  return labels;
}

/** Indices of the sentences that show the quote, wherever it stands. */
export function sentencesOf(text: string, lines: readonly Sentence[], quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    for (const line of lines) {
      const shared = Math.min(line.end, at + quote.length) - Math.max(line.start, at);
      if (shared > 0.5 * Math.min(quote.length, line.end - line.start)) found.push(line.index);
    }
  }
  return found;
}

/** The lists of links hold reports of many companies, and name them; other folders are one organisation each. */
function organisationOf(doc: string, document: Document): string {
  const folder = doc.split('/')[1] ?? doc;
  const company = document.meta['company'];
  return folder.startsWith('icco-list') && typeof company === 'string' ? company.trim().toLowerCase() : folder;
}
