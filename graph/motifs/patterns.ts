import type { Finding, Interaction, PatternMatch } from '../../schema/coded.ts';
import { match } from './match.ts';
import { namedPatterns } from './named.ts';

/** The named patterns that hold in one incident, in the order of the table. The first needed edge's sentence is shown, else that of the first part. */
export function matchPatterns(findings: readonly Finding[], interactions: readonly Interaction[]): PatternMatch[] {
  return namedPatterns.flatMap(({ id, motif }) => {
    const found = match(motif, findings, interactions);
    const edge = found?.edges.find((each) => each.edge.presence === 'required')?.interactions[0];
    const first = found?.parts[0]?.finding;
    const [quote, span] = edge === undefined ? [first?.quotes[0], first?.spans[0]] : [edge.quote, edge.span];
    if (found === null || quote === undefined || span === undefined) return [];
    return [{ id, confidence: found.confidence, quote, span, findings: found.parts.map(({ finding }) => finding.id) }];
  });
}
