import { byNearness, nearest } from './nearest.ts';

export type Path = readonly (string | number)[];

/** What is wrong with a motif, and where: a path into the input, and the line where it was a file. */
export type MotifProblem = {
  path: Path;
  /** From 1; null where the motif came as an input. */
  line: number | null;
  /** What stands there, shortened; null where something is missing. */
  found: string | null;
  /** All values that may stand there; empty where that is no list. */
  allowed: readonly string[];
  /** The allowed value that was probably meant. */
  nearest: string | null;
  message: string;
};

const shown = 12;

/** A path as people read it: `any[0].nodes.retry.concept`. */
export const placeOf = (path: Path): string =>
  path.map((step, n) => (typeof step === 'number' ? `[${step}]` : n === 0 ? step : `.${step}`)).join('') || 'the motif';

/** A value as an error shows it. */
export const told = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** Something is not as it must be; `message` says what is. */
export const problem = (path: Path, found: unknown, message: string): MotifProblem => ({
  path,
  line: null,
  found: found === undefined ? null : told(found),
  allowed: [],
  nearest: null,
  message: found === undefined ? message : `${told(found)}: ${message}`,
});

/** A word that is none of those allowed. */
export function unknownWord(path: Path, found: unknown, what: string, allowed: readonly string[]): MotifProblem {
  const near = typeof found === 'string' ? nearest(found, allowed) : null;
  const list = typeof found === 'string' ? byNearness(found, allowed) : allowed;
  const more = allowed.length > shown ? ` and ${allowed.length - shown} more` : '';
  const message = `${told(found)} is no ${what}${near === null ? '.' : `; did you mean ${near}?`} Allowed: ${list.slice(0, shown).join(', ')}${more}`;
  return { path, line: null, found: told(found), allowed, nearest: near, message };
}

/** A motif that cannot be asked; the message holds every problem, a line each, with its place. */
export class MotifError extends Error {
  override readonly name = 'MotifError';
  readonly code = 'MOTIF_INVALID';
  readonly problems: readonly MotifProblem[];

  /** `where` names the file, if it was one. */
  constructor(problems: readonly MotifProblem[], where: string | null = null) {
    const lines = problems.map(({ line, path, message }) => {
      const at = where === null ? '' : `${where}:${line ?? 1}: `;
      return `${at}${placeOf(path)}: ${message}`;
    });
    super(lines.join('\n'));
    this.problems = problems;
  }
}
