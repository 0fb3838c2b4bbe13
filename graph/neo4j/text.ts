import type { Row, TextHit, TextRow, Value } from '../engine.ts';
import { columns } from '../text/columns.ts';
import type { Needles } from '../text/needles.ts';
import { textIndex } from './ddl.ts';

/** A Lucene query for all of the needles. They hold letters and digits in small letters only, so nothing is an operator. */
export function luceneQuery({ stems, phrases, prefixes }: Needles): string {
  return [
    ...stems.map((stem) => `+(titleStems:"${stem}"^4 bodyStems:"${stem}")`),
    ...phrases.map((phrase) => `+(titleWords:"${phrase.join(' ')}"^4 bodyWords:"${phrase.join(' ')}")`),
    ...prefixes.map((prefix) => `+(titleWords:${prefix}*^4 bodyWords:${prefix}*)`),
  ].join(' ');
}

export const searchText = `CALL db.index.fulltext.queryNodes('${textIndex}', $query) YIELD node, score
  WHERE node.visibility IN $visible
  RETURN node.id AS id, node.kind AS kind, node.incident AS incident, score ORDER BY score DESC, id LIMIT $limit`;

export const removeText = 'MATCH (t:Text) WHERE t.incident IN $incidents DELETE t';

export const putText = `UNWIND $rows AS row MERGE (t:Text {id: row.id})
  SET t.kind = row.kind, t.incident = row.incident, t.visibility = row.visibility, t.titleWords = row.titleWords, t.titleStems = row.titleStems,
    t.bodyWords = row.bodyWords, t.bodyStems = row.bodyStems`;

export const textParams = (row: TextRow): Value => ({
  id: row.id,
  kind: row.kind,
  incident: row.incident,
  visibility: row.visibility,
  ...columns(row),
});

export const hitOf = (row: Row): TextHit => ({
  id: String(row['id']),
  kind: row['kind'] === 'quote' ? 'quote' : 'report',
  incident: String(row['incident']),
  score: Number(row['score']),
});
