import { patterns } from '../../schema/generated/vocabulary.ts';
import { writtenPatterns } from '../../schema/generated/patterns.ts';
import type { PatternId } from '../../schema/coded.ts';
import { checkPattern } from './check-pattern.ts';
import type { PatternFile } from './check-pattern.ts';
import { MotifError } from './problem.ts';

/** A named pattern: when it holds, and what its file (schema/patterns/ID.yaml) says of it. */
export type NamedPattern = Omit<PatternFile, 'id' | 'label'> & { id: PatternId };

/** The named patterns in the order of schema/patterns.yaml. Parts stand in order of weight: the first one's sentence is shown first. */
export const namedPatterns: readonly NamedPattern[] = patterns.map(({ id }, n) => {
  const checked = checkPattern(writtenPatterns[n]);
  if ('problems' in checked) throw new MotifError(checked.problems, `schema/patterns/${id}.yaml`);
  return { ...checked.pattern, id };
});
