/**
 * The way of a report, from file to graph, stage by stage: start reading here.
 *
 *   sources -> documents -> segments -> find -> gate -> (patterns) -> mask -> load
 *
 * The stages are pure functions of the document, each in a file of its own; sources and load are the only ones that touch the world.
 */
import type { ReportInput, Source } from '../graph/report.ts';
import { matchPatterns } from '../graph/motifs/patterns.ts';
import type { CodedReport } from '../schema/coded.ts';
import type { Document, Refusal, SourceFile } from './document.ts';
import type { Beside } from './documents/facts.ts';
import { facts, reportMeta } from './documents/facts.ts';
import { readByShipped } from './find/encoder/shipped.ts';
import { find } from './find/find.ts';
import type { Claim } from './find/model/read-by-model.ts';
import { trained } from './find/trained.ts';
import type { Mask } from './mask/mask.ts';
import { maskCoded } from './mask/mask-coded.ts';
import { recognise } from './segments/recognise.ts';
import { sections } from './segments/sections.ts';
import { sentences } from './segments/sentences.ts';
import { timeline } from './segments/timeline.ts';

/** What the readers made of a document. A `refusal` says that it is no incident report: such a text is never loaded. */
export type Extraction = { document: Document; coded: CodedReport; refusal: Refusal | null; dropped: Record<string, number> };

/** What is known beside the text, whether to read a text that is no report, and what a language model claims of it (ingest/model.ts). */
export type ExtractOptions = Beside & { insist?: boolean; claims?: readonly Claim[] };

/**
 * Reads one document: its sentences, what kind of text it is, its facts, findings, interactions and named patterns.
 * A text that is no incident report is refused and yields nothing, unless the caller insists.
 */
export async function extract(document: Document, { insist = false, claims, ...beside }: ExtractOptions = {}): Promise<Extraction> {
  const lines = sentences(document);
  const refusal = recognise(document, lines);
  const incident = facts(document, lines, beside);
  if (refusal !== null && !insist)
    return { document, coded: { incident, findings: [], interactions: [], patterns: [], timeline: [] }, refusal, dropped: {} };
  const dated = timeline(document, lines, incident.date);
  const { findings, interactions, dropped } = find(document, lines, trained(), claims, await readByShipped(lines));
  return {
    document,
    coded: { incident, findings, interactions, patterns: matchPatterns(findings, interactions), timeline: dated },
    refusal,
    dropped,
  };
}

/** The extraction as it is stored: readers have read the original, people and secrets go now. */
export function masked(extraction: Extraction, by: Mask): Extraction {
  return { ...extraction, document: by.document, coded: maskCoded(extraction.coded, by) };
}

/** The extraction as the graph takes it. */
export function reportInput(
  extraction: Extraction,
  file: Pick<SourceFile, 'path' | 'visibility'>,
  source: Source,
  pipeline: string,
): ReportInput {
  const { document, coded } = extraction;
  return {
    ...reportMeta(document),
    source,
    path: file.path,
    format: document.format,
    sha256: document.sha256,
    pipeline,
    visibility: file.visibility,
    text: document.text,
    sections: sections(document),
    coded,
  };
}
