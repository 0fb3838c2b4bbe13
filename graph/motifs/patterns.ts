import type { Finding, Interaction, PatternMatch } from '../../schema/coded.ts';
import { match } from './match.ts';
import { namedMotifs } from './named.ts';

/** The named patterns that hold in one incident, in the order of the table. */
export function matchPatterns(findings: readonly Finding[], interactions: readonly Interaction[]): PatternMatch[] {
  return namedMotifs.flatMap((motif) => match(motif, findings, interactions) ?? []);
}
