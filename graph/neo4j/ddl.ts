import { nodeTables } from '../../schema/model.ts';

/** Name of the full-text index over the Text nodes. */
export const textIndex = 'rhyme_fulltext';

/**
 * Statements that make the constraints of schema/model.ts and the engine's own Text nodes (id, kind, incident, visibility and the four
 * columns of graph/text/columns.ts). The index splits at spaces only: what a word is was decided in graph/text/tokens.ts.
 */
export function ddl(): string[] {
  return [
    ...[...nodeTables, { label: 'Text', key: 'id' }].map(
      ({ label, key }) => `CREATE CONSTRAINT rhyme_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
    ),
    'CREATE INDEX rhyme_text_incident IF NOT EXISTS FOR (t:Text) ON (t.incident)',
    'CREATE INDEX rhyme_review_report IF NOT EXISTS FOR (v:Review) ON (v.report)',
    `CREATE FULLTEXT INDEX ${textIndex} IF NOT EXISTS FOR (t:Text) ON EACH [t.titleWords, t.titleStems, t.bodyWords, t.bodyStems]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
    'CALL db.awaitIndexes(60)',
  ];
}
