import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from './embedded/engine.ts';
import { homeAt } from './embedded/home.ts';
import type { Home } from './embedded/home.ts';
import { GraphError } from './error.ts';
import { readJournal } from './journal.ts';
import { storeOver } from './store.ts';
import { ensureVocabulary } from './vocabulary.ts';
import { loadReport } from './writes/load-report.ts';
import { reviewFinding } from './writes/review-finding.ts';

/** Throws HOME_LOCKED if another process has the graph; one that cannot be opened for any other reason is what rebuilding is for. */
async function mustBeFree(home: Home): Promise<void> {
  if (!existsSync(home.graph)) return;
  try {
    await (await openEmbedded(home)).close();
  } catch (error) {
    if (error instanceof GraphError && error.code === 'HOME_LOCKED') throw error;
  }
}

const drop = (home: Home) => {
  for (const path of [home.text, `${home.text}-wal`, `${home.text}-shm`, `${home.graph}.wal`, `${home.graph}.shadow`])
    rmSync(path, { force: true });
};

/**
 * Makes the embedded graph of a home again from its journal, in a folder beside, and puts it in the place of the old one when it is
 * whole. Returns how many reports and reviews were told again. The old graph stays if anything fails.
 */
export async function rebuild(folder: string): Promise<{ reports: number; reviews: number }> {
  const home = homeAt(folder);
  if (!existsSync(home.journal)) throw new GraphError('HOME_MISSING', `there is no journal in ${folder}: nothing to rebuild from`);
  await mustBeFree(home);
  const made = homeAt(join(folder, 'rebuild'));
  rmSync(made.folder, { recursive: true, force: true });
  const engine = await openEmbedded(made);
  const told = { reports: 0, reviews: 0 };
  try {
    await ensureVocabulary(engine, made.folder);
    const store = storeOver(engine, null);
    for (const entry of readJournal(home.journal)) {
      if (entry.kind === 'report') {
        await loadReport(store, entry.input, entry.at);
        told.reports += 1;
      } else {
        await reviewFinding(store, entry.review);
        told.reviews += 1;
      }
    }
  } finally {
    await engine.close();
  }
  // the old text index goes first: it could stand at the new graph's seq by chance
  drop(home);
  renameSync(made.graph, home.graph);
  rmSync(made.folder, { recursive: true, force: true });
  return told;
}
