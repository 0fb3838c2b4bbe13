import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a folder for results, if it is not there, and returns how to write a file into it. Both throw an Error that names the place and the
 * cure; writing throws too where two inputs have one name, as `a b.md` and `a/b.md` do: one would silently take the other's place.
 */
export function outFolder(folder: string): (name: string, text: string) => void {
  const told = <T>(at: string, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw new Error(`cannot write ${at}: name a folder under --out that you may write, on a disk with room`, { cause });
    }
  };
  const written = new Set<string>();
  told(folder, () => mkdirSync(folder, { recursive: true }));
  return (name, text) => {
    const at = join(folder, name);
    if (written.has(name)) throw new Error(`two inputs would both be ${at}: read one of them into another folder, or rename it`);
    written.add(name);
    told(at, () => writeFileSync(at, text));
  };
}
