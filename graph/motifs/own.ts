import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { PatternFile } from './check-pattern.ts';
import { namedPatterns } from './named.ts';
import { MotifError, problem } from './problem.ts';
import { readPattern } from './read-pattern.ts';

/** A pattern of the owner's own. */
export type OwnPattern = PatternFile & { id: string; label: string };

const named = new Set<string>(namedPatterns.map(({ id }) => id));

/**
 * Reads the owner's own patterns, HOME/patterns/*.yaml, by id; none where there is no such folder. Throws MotifError, with file and line,
 * for a file that is none, or an id that another has.
 */
export function readOwnPatterns(home: string): OwnPattern[] {
  const folder = join(home, 'patterns');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => ['.yaml', '.yml'].includes(extname(name)));
  const taken = new Map<string, string>();
  const own = files.toSorted().map((name): OwnPattern => {
    const at = join(folder, name);
    const pattern = readPattern(readFileSync(at, 'utf8'), at);
    const id = pattern.id ?? basename(name, extname(name));
    const other = named.has(id) ? 'a named pattern' : taken.get(id);
    if (other !== undefined) throw new MotifError([problem(['id'], id, `${other} has this id; give another`)], at);
    taken.set(id, name);
    return { ...pattern, id, label: pattern.label ?? id };
  });
  return own.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
