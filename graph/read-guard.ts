import { nodeTables, relationshipTables } from '../schema/model.ts';
import { GraphError } from './error.ts';

/** Neither comments nor quoted text count as use of a parameter. */
const bare = (cypher: string) => cypher.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");

/** Refuses (UNFILTERED_READ) a query that does not use `$visible`, so that no read forgets whom it answers. */
export function mustFilter(cypher: string): void {
  if (!/\$visible\b/.test(bare(cypher))) {
    throw new GraphError('UNFILTERED_READ', `a read must filter by $visible (see graph/store.ts), or be a readVocabulary: ${cypher}`);
  }
}

const open = new Set(['Concept', 'Pattern', 'Meta']);
const closed = [...nodeTables.map((table) => table.label), ...relationshipTables.map((table) => table.type)].filter(
  (name) => !open.has(name),
);

/** Refuses (UNFILTERED_READ) a vocabulary read that reaches beyond concepts, patterns and the graph's own state. */
export function mustBeVocabulary(cypher: string): void {
  const text = bare(cypher);
  const reaches = closed.some((name) => new RegExp(`:\\s*\`?${name}\\b|\\|\\s*:?\`?${name}\\b`).test(text));
  const unlabelled = /(?:MATCH|,)\s*\(\s*\w*\s*[){]/i.test(text.replace(/RETURN[\s\S]*/i, ''));
  if (reaches || unlabelled || /\]-|-\[|--/.test(text)) {
    throw new GraphError('UNFILTERED_READ', `readVocabulary reads Concept, Pattern and Meta only: ${cypher}`);
  }
}
