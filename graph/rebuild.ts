import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from './embedded/engine.ts';
import { enter, homeAt } from './embedded/home.ts';
import type { Home } from './embedded/home.ts';
import { lockHome } from './embedded/lock.ts';
import { GraphError } from './error.ts';
import { readJournal } from './journal.ts';
import { storeOver } from './store.ts';
import { ensureVocabulary } from './vocabulary.ts';
import { loadReport } from './writes/load-report.ts';
import { reviewFinding } from './writes/review-finding.ts';
import { setApart } from './writes/set-apart.ts';
import { setSame } from './writes/set-same.ts';

/** Keeps every other writer out of a home until what it returns is called; whether the graph there can be opened does not matter. Throws HOME_LOCKED. */
function keep(home: Home): () => void {
  const leave = enter(home, false);
  try {
    const unlock = lockHome(home);
    return () => {
      unlock();
      leave();
    };
  } catch (error) {
    leave();
    throw error;
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
  const free = keep(home);
  try {
    return await remake(home);
  } finally {
    free();
  }
}

async function remake(home: Home): Promise<{ reports: number; reviews: number }> {
  const made = homeAt(join(home.folder, 'rebuild'));
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
      } else if (entry.kind === 'apart') await setApart(store, entry.request);
      else if (entry.kind === 'same') await setSame(store, entry.request);
      else {
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
