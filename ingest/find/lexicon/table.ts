import type { ConceptId } from '../../../schema/coded.ts';
import type { Compiled } from './compile.ts';
import { compile } from './compile.ts';
import { adaptation } from './frames/adaptation.ts';
import { contributor } from './frames/contributor.ts';
import { detection } from './frames/detection.ts';
import { difficulty } from './frames/difficulty.ts';
import { safetyMechanism } from './frames/safety-mechanism.ts';
import { saturation } from './frames/saturation.ts';

/** One way in which reports say a concept. `line` is its text in the table. */
export type Frame = { concept: ConceptId; line: string; compiled: Compiled };

const facets: Partial<Record<ConceptId, string>>[] = [contributor, saturation, safetyMechanism, detection, difficulty, adaptation];

/** The lines of a block of the table, without blank ones. */
export const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** All frames, compiled, in the order of the tables. Throws on a line that cannot be read, naming it. */
export const frames: Frame[] = facets.flatMap((facet) =>
  Object.entries(facet).flatMap(([concept, block]) =>
    linesOf(block).map((line) => ({ concept: concept as ConceptId, line, compiled: compile(line) })),
  ),
);
