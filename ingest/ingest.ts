import type { ReportInput, Source } from '../graph/report.ts';
import type { Visibility } from '../schema/coded.ts';
import type { Document, Refusal } from './document.ts';
import { mask } from './mask/mask.ts';
import { openModel } from './model.ts';
import { extract, masked, reportInput } from './pipeline.ts';
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

const same = (stored: Version | undefined, document: Document, visibility: Visibility, pipeline: string) =>
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
  const known = new Map<string, Map<string, Version>>();
  let waiting: { listed: Listed; input: ReportInput }[] = [];

  const versions = async (source: Source) => {
    const before = known.get(source.id) ?? (await target.stored(source));
    known.set(source.id, before);
    return before;
  };
  const flush = async function* (): AsyncGenerator<Ingested> {
    const [sent, results] = [waiting, waiting.length > 0 ? await target.load(waiting.map(({ input }) => input)) : []];
    waiting = [];
    for (const [index, { listed, input }] of sent.entries()) {
      const outcome = results[index]?.outcome ?? 'unchanged';
      yield { at: listed.at, total: files.length, outcome, findings: input.coded.findings.length, refusal: null };
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
    const path = listed.within;
    // What is stored is the masked text, so its hash is the one to compare: no hash of a secret is kept either.
    const stored = mask(document, keepNames);
    if (same((await versions(listed.origin)).get(path), stored.document, visibility, pipeline)) return told('unchanged');
    const claims = (await model?.claims(document, stored)) ?? [];
    if ('reason' in claims) return told('failed', claims);
    const extraction = await extract(document, { organisation, place: placeOf(listed), claims });
    if (extraction.refusal !== null) return told('refused', extraction.refusal);
    waiting.push({ listed, input: reportInput(masked(extraction, stored), { path, visibility }, listed.origin, pipeline) });
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
    const unseen = [...(await target.stored(first.origin)).keys()].filter((path) => closed.some((folder) => path.startsWith(folder)));
    removed += await target.prune(first.origin, [...held.map(({ within }) => within), ...unseen]);
  }
  return removed;
}
