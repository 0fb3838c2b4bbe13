import { rmSync } from 'node:fs';
import type { Engine } from '../engine.ts';
import { textRows } from '../text/rows.ts';
import type { Home } from './home.ts';
import { openTextIndex } from './text-index.ts';
import type { TextIndex, TextStep } from './text-index.ts';

type Read = Engine['read'];

/** The number of the last write, as this connection sees it. */
export const seqBy = async (read: Read): Promise<number> =>
  Number((await read(`MATCH (m:Meta {id: 'graph'}) RETURN m.seq AS seq`))[0]?.['seq'] ?? 0);

/** A text index that never answers for another state of the graph than the one that `read` sees. */
export type SyncedText = {
  /** The index, brought up to the graph if it is behind, ahead, damaged or not there. */
  current: () => Promise<TextIndex>;
  /** Carries a committed write over. A failure is no harm: the index is then behind, and `current` brings it up. */
  follow: (steps: readonly TextStep[], seq: number) => void;
  close: () => void;
};

/** By the incidents that changed since, where the index is merely behind; else anew. */
async function catchUp(text: TextIndex, read: Read, seq: number): Promise<void> {
  const at = text.seq();
  if (at === seq) return;
  if (at < 0 || at > seq) {
    text.apply([{ index: await textRows(read, null) }], seq, true);
    return;
  }
  const rows = await read('MATCH (c:Change) WHERE c.seq > $at RETURN DISTINCT c.incident AS incident', { at });
  const incidents = rows.map((row) => String(row['incident']));
  text.apply([{ unindex: incidents }, { index: incidents.length === 0 ? [] : await textRows(read, incidents) }], seq);
}

/** The index file of the home; one that cannot be opened is made anew and empty, for the graph holds all that is in it. */
function ownFile(home: Home): TextIndex {
  try {
    return openTextIndex(home.text);
  } catch {
    for (const path of [home.text, `${home.text}-wal`, `${home.text}-shm`]) rmSync(path, { force: true });
    return openTextIndex(home.text);
  }
}

/** For the process that writes: the index file of the home. */
export function ownText(home: Home, read: Read): SyncedText {
  const text = ownFile(home);
  return {
    async current() {
      await catchUp(text, read, await seqBy(read));
      return text;
    },
    follow(steps, seq) {
      try {
        text.apply(steps, seq);
      } catch {
        // said above
      }
    },
    close: () => text.close(),
  };
}

/** The file if it stands at what we read, else null: it may not be made yet, or the writer may have gone on. */
function fileAt(home: Home, seq: number): TextIndex | null {
  try {
    const text = openTextIndex(home.text, true);
    if (text.seq() === seq) return text;
    text.close();
  } catch {
    // an index in memory does as well
  }
  return null;
}

/** For a process that reads beside the writer: the file as long as it is of our state, then one in memory. */
export function borrowedText(home: Home, read: Read): SyncedText {
  let text: TextIndex | null = null;
  return {
    async current() {
      const seq = await seqBy(read);
      if (text?.seq() === seq) return text;
      text?.close();
      text = fileAt(home, seq) ?? openTextIndex(':memory:');
      await catchUp(text, read, seq);
      return text;
    },
    follow: () => {},
    close: () => text?.close(),
  };
}
