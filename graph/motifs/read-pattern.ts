import { LineCounter, isCollection, isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { checkPattern } from './check-pattern.ts';
import type { PatternFile } from './check-pattern.ts';
import { motifLimits } from './motif.ts';
import { MotifError, problem } from './problem.ts';
import type { MotifProblem, Path } from './problem.ts';

/** Where a path stands in the text: its key if it is a field, else its value; the nearest holder where it is missing. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const [holder, step] = [document.getIn(path.slice(0, length - 1), true) ?? document.contents, path[length - 1]];
    const at = length === 1 ? document.contents : holder;
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    } else if (isCollection(at)) {
      const item = document.getIn(path.slice(0, length), true);
      if (typeof item === 'object' && item !== null && 'range' in item && Array.isArray(item.range)) return Number(item.range[0]);
    }
  }
  return document.contents?.range?.[0] ?? 0;
}

/**
 * Reads a pattern's or motif's YAML (or JSON, which is YAML too). Throws MotifError with every problem, each with its line; `where` names
 * the file.
 */
export function readPattern(text: string, where: string): PatternFile {
  if (Buffer.byteLength(text) > motifLimits.bytes)
    throw new MotifError([problem([], Buffer.byteLength(text), `a motif's file has at most ${motifLimits.bytes} bytes`)], where);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' });
  const broken = document.errors.map(({ message, pos }): MotifProblem => ({
    ...problem([], undefined, `is no YAML: ${message}`),
    line: lines.linePos(pos[0]).line,
  }));
  if (broken.length > 0) throw new MotifError(broken, where);
  let input: unknown;
  try {
    input = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new MotifError([problem([], undefined, `is no YAML: ${error instanceof Error ? error.message : String(error)}`)], where);
  }
  const checked = checkPattern(input);
  if ('pattern' in checked) return checked.pattern;
  throw new MotifError(
    checked.problems.map((each) => ({ ...each, line: lines.linePos(offsetOf(document, each.path)).line })),
    where,
  );
}
