import type { ReportInput, Source } from '../graph/report.ts';
import { reportId } from '../graph/writes/ids.ts';
import type { Visibility } from '../schema/coded.ts';
import type { Document, Refusal } from './document.ts';
import { mask } from './mask/mask.ts';
import { openModel } from './model.ts';
import { extract, masked, reportInput } from './pipeline.ts';
import type { Part } from './segments/split.ts';
import { fileOf, incidentsIn, partPath } from './segments/split.ts';
import type { ReadFile } from './read-files.ts';
import { readFiles } from './read-files.ts';
import type { Listed } from './sources/files.ts';
import { listSources, placeOf } from './sources/files.ts';
import type { Target, Version } from './target.ts';
import { pipelineVersion } from './version.ts';

/** What became of one file. */
export type Ingested = {
  at: string;
  total: number;
  outcome: 'created' | 'replaced' | 'unchanged' | 'refused' | 'failed';
  findings: number;
  refusal: Refusal | null;
};

export type IngestOptions = {
  visibility: Visibility;
  target: Target;
  /** People's names stay in what is stored; secrets never do. */
  keepNames?: boolean;
  /** Reports loaded at a time: 1 for a graph of one's own, more where each load is a request. */
  batch?: number;
  /** Whose incidents these are, where a report does not say: stored as if the report said it. */
  organisation?: string | undefined;
  /** Stops between two files; what is loaded stays. */
  signal?: AbortSignal;
};

const isSame = (stored: Version | undefined, document: Document, visibility: Visibility, pipeline: string) =>
  stored?.sha256 === document.sha256 && stored.pipeline === pipeline && stored.visibility === visibility;

/**
 * Brings files and folders into a graph, in order, yielding what became of each. What is stored already by the same readers is not
 * even read again. One file's failure never stops the others; a failure of the graph is thrown.
 */
export async function* ingest(
  inputs: readonly string[],
  { visibility, target, keepNames = false, batch = 1, organisation, signal }: IngestOptions,
): AsyncGenerator<Ingested> {
  const files = listSources(inputs);
  const model = openModel(visibility);
  // A run that names another organisation reads another thing into the same words; one with a model, more things.
  const pipeline = [pipelineVersion(keepNames), organisation, model?.name].filter((part) => part !== undefined).join(' ');
  const known = new Map<string, { before: Map<string, Version>; ofFile: Map<string, string[]> }>();
  let waiting: { listed: Listed; made: ReportInput[]; gone: string[] }[] = [];
  const names = new Set(files.map(({ source, within }) => `${source} ${within}`));

  const versions = async (source: Source) => {
    const read = known.get(source.id);
    if (read !== undefined) return read;
    const before = await target.stored(source);
    const stored = { before, ofFile: Map.groupBy(before.keys(), fileOf) };
    known.set(source.id, stored);
    return stored;
  };
  const flush = async function* (): AsyncGenerator<Ingested> {
    const sent = waiting;
    waiting = [];
    const results = sent.length > 0 ? await target.load(sent.flatMap(({ made }) => made)) : [];
    let at = 0;
    for (const { listed, made, gone } of sent) {
      for (const report of gone) await target.forget(report);
      const of = results.slice(at, (at += made.length)).map(({ outcome }) => outcome);
      const outcome =
        of.find((one) => one === 'replaced') ?? of.find((one) => one === 'created') ?? (gone.length > 0 ? 'replaced' : 'unchanged');
      const findings = made.reduce((sum, { coded }) => sum + coded.findings.length, 0);
      yield { at: listed.at, total: files.length, outcome, findings, refusal: null };
    }
  };
  const look = async ({ listed, document }: ReadFile): Promise<Ingested | null> => {
    const told = (outcome: Ingested['outcome'], refusal: Refusal | null = null) => ({
      at: listed.at,
      total: files.length,
      outcome,
      findings: 0,
      refusal,
    });
    if ('reason' in document) return told(document.failed ? 'failed' : 'refused', document);
    const parts = incidentsIn(document);
    const { before, ofFile } = await versions(listed.origin);
    const made: ReportInput[] = [];
    let refused: Refusal | null = null;
    let same = 0;
    for (const each of parts) {
      const part = each.document;
      const path = partPath(listed.within, each);
      // What is stored is the masked text, so its hash is the one to compare: no hash of a secret is kept either.
      const stored = mask(part, keepNames);
      if (isSame(before.get(path), stored.document, visibility, pipeline)) {
        same += 1;
        continue;
      }
      const claims = (await model?.claims(part, stored)) ?? [];
      if ('reason' in claims) return told('failed', claims);
      const extraction = await extract(part, { organisation, place: placeOf(listed), claims });
      if (extraction.refusal !== null) refused ??= extraction.refusal;
      else made.push(reportInput(masked(extraction, stored), { path, visibility }, listed.origin, pipeline));
    }
    // A file that is refused now tells nothing of what it told before: that goes only by --prune or forget.
    const stored = made.length + same === 0 ? [] : (ofFile.get(listed.within) ?? []);
    const gone = goneParts(
      listed,
      parts,
      stored.filter((path) => path === listed.within || !names.has(`${listed.source} ${path}`)),
    );
    if (made.length === 0 && gone.length === 0) return refused === null || same > 0 ? told('unchanged') : told('refused', refused);
    waiting.push({ listed, made, gone });
    return null;
  };

  for await (const file of readFiles(files)) {
    if (signal?.aborted) break;
    const told = await look(file);
    if (told !== null) yield told;
    if (waiting.length >= batch) yield* flush();
  }
  yield* flush();
}

/** Reports that are stored of a file and that it no longer makes: further incidents of a log that became shorter, or the whole of what is now told in parts. */
function goneParts({ origin, within }: Listed, parts: readonly Part[], stored: readonly string[]): string[] {
  if (origin.kind === 'stdin') return [];
  const made = new Set(parts.map((part) => partPath(within, part)));
  return stored.filter((path) => !made.has(path)).map((path) => reportId({ source: origin, path, url: null, sha256: '' }));
}

/**
 * Removes what a folder no longer holds. A folder that is missing or empty removes nothing: that is more likely a mistake than a wish; so
 * does one below it that may not be read.
 */
export async function pruneSources(inputs: readonly string[], target: Target): Promise<number> {
  // each by itself: a file that is named beside its folder is in the folder all the same
  const listed = inputs.flatMap((input) => listSources([input])).filter(({ origin }) => origin.kind === 'folder');
  let removed = 0;
  for (const files of Map.groupBy(listed, ({ origin }) => origin.id).values()) {
    const [first] = files;
    const held = files.filter(({ refusal }) => refusal === undefined);
    if (first === undefined || held.length === 0) continue;
    const closed = files.filter(({ refusal }) => refusal?.code === 'unreadable').map(({ within }) => `${within}/`);
    const names = new Set(held.map(({ within }) => within));
    const stored = [...(await target.stored(first.origin)).keys()];
    const kept = stored.filter((path) => names.has(fileOf(path)) || closed.some((folder) => path.startsWith(folder)));
    removed += await target.prune(first.origin, [...names, ...kept]);
  }
  return removed;
}
