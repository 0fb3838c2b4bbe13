import type { Document, Refusal } from './document.ts';
import type { Model } from './model.ts';
import type { Extraction, ExtractOptions } from './pipeline.ts';
import { extract } from './pipeline.ts';
import type { Part } from './segments/split.ts';

/**
 * Reads the incidents of a file one by one, by the model too where there is one, and says them as one reading of the whole file; what is no incident among several
 * is left out. A refusal where the model could not be asked.
 */
export async function extractParts(
  document: Document,
  parts: readonly Part[],
  options: ExtractOptions,
  model: Model | null,
): Promise<Extraction | Refusal> {
  const read: Read[] = [];
  for (const { document: part, start } of parts) {
    const claims = (await model?.claims(part)) ?? [];
    if ('reason' in claims) return claims;
    const extraction = await extract(part, parts.length === 1 ? { ...options, claims } : { ...options, claims, insist: false });
    if (parts.length === 1) return extraction;
    read.push({ start, extraction });
  }
  return joined(document, read);
}

type Read = { start: number; extraction: Extraction };

/** Several readings as one of the whole file: spans are the file's, findings and dated lines say of which incident they are (from 1), ids are `n.id`. */
function joined(document: Document, read: readonly Read[]): Extraction {
  const dropped: Record<string, number> = {};
  const refusals: Refusal[] = [];
  const coded: Extraction['coded'] = { incident: wholeFacts(document, read), findings: [], interactions: [], patterns: [], timeline: [] };
  for (const [at, { start, extraction }] of read.entries()) {
    for (const [reason, times] of Object.entries(extraction.dropped)) dropped[reason] = (dropped[reason] ?? 0) + times;
    if (extraction.refusal !== null) {
      refusals.push(extraction.refusal);
      continue;
    }
    const incident = at + 1;
    const named = (id: string): string => `${incident}.${id}`;
    const moved = ([from, to]: readonly [number, number]): readonly [number, number] => [from + start, to + start];
    const { findings, interactions, patterns } = extraction.coded;
    coded.findings.push(...findings.map((each) => ({ ...each, id: named(each.id), spans: each.spans.map(moved), incident })));
    coded.interactions.push(
      ...interactions.map((each) => ({
        ...each,
        id: named(each.id),
        span: moved(each.span),
        sourceRef: each.sourceRef === null ? null : named(each.sourceRef),
        targetRef: each.targetRef === null ? null : named(each.targetRef),
      })),
    );
    coded.patterns.push(...patterns.map((each) => ({ ...each, span: moved(each.span), findings: each.findings.map(named) })));
    coded.timeline?.push(...(extraction.coded.timeline ?? []).map((each) => ({ ...each, span: moved(each.span), incident })));
  }
  const refusal = refusals.length === read.length ? (refusals[0] ?? null) : null;
  return { document, coded, refusal, dropped };
}

/** A log has no date of its own: its first heading, or else its name, and the house of its incidents. */
function wholeFacts(document: Document, read: readonly Read[]): Extraction['coded']['incident'] {
  const heading = document.blocks.find(({ kind }) => kind === 'heading');
  const title = heading === undefined ? document.path : document.text.slice(heading.start, heading.end).trim();
  const organisation = read.map(({ extraction }) => extraction.coded.incident.organisation).find((name) => name !== null) ?? null;
  return { title, organisation, date: null, nearMiss: false };
}
