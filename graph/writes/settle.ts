import { findingLabels } from '../../schema/model.ts';
import type { Transaction } from '../engine.ts';
import { textRows } from '../text/rows.ts';
import { deletePatterns } from './own-nodes.ts';
import { patternStatements } from './pattern-statements.ts';
import { runAll } from './statement.ts';
import { storedReports } from './stored-findings.ts';

/** A report that goes from one incident to another. */
export type Move = { report: string; from: string; to: string };

/** Moves reports with all that is theirs. What is made of several reports (patterns, visibility, text index) is for `settle` to set anew. */
export async function moveReports(tx: Transaction, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    await tx.run('MERGE (i:Incident {id: $to})', { to: move.to });
    await tx.run(
      `MATCH (r:Report {id: $report})-[d:DESCRIBES]->(:Incident {id: $from}) MATCH (i:Incident {id: $to})
       CREATE (r)-[:DESCRIBES {title: d.title, startedOn: d.startedOn, startedAt: d.startedAt, endedAt: d.endedAt, nearMiss: d.nearMiss, origin: d.origin,
         visibility: d.visibility}]->(i)
       DELETE d SET r.incident = $to`,
      move,
    );
    await tx.run(
      `MATCH (:Incident {id: $from})-[a:AT]->(o:Organisation) WHERE a.report = $report MATCH (i:Incident {id: $to})
       CREATE (i)-[:AT {name: a.name, report: a.report, visibility: a.visibility}]->(o) DELETE a`,
      move,
    );
    for (const label of [...Object.values(findingLabels), 'Interaction', 'TimelineEvent']) {
      await tx.run(
        `MATCH (:Incident {id: $from})-[h:HAS]->(n:${label}) WHERE n.report = $report MATCH (i:Incident {id: $to})
         CREATE (i)-[:HAS]->(n) DELETE h SET n.incident = $to`,
        move,
      );
    }
    await tx.run('MATCH (q:Quote)-[:FROM_REPORT]->(r:Report {id: $report}) SET q.incident = $to', { report: move.report, to: move.to });
    await tx.run('MATCH (v:Review) WHERE v.report = $report SET v.incident = $to', { report: move.report, to: move.to });
  }
}

/** Sets anew what these incidents are by all of their reports together; those that no report is left of go. */
export async function settle(tx: Transaction, incidents: readonly string[]): Promise<void> {
  await deletePatterns(tx, incidents);
  await tx.run('MATCH (i:Incident) WHERE i.id IN $incidents AND NOT (i)<-[:DESCRIBES]-() DETACH DELETE i', { incidents });
  await tx.run(`MATCH (i:Incident) WHERE i.id IN $incidents SET i.visibility = 'internal'`, { incidents });
  await tx.run(
    `MATCH (r:Report)-[:DESCRIBES]->(i:Incident) WHERE i.id IN $incidents AND r.visibility = 'public' SET i.visibility = 'public'`,
    { incidents },
  );
  const left = await tx.run('MATCH (i:Incident) WHERE i.id IN $incidents RETURN i.id AS id ORDER BY id', { incidents });
  for (const { id } of left) await runAll(tx, patternStatements(String(id), await storedReports(tx, String(id))));
  tx.unindex(incidents);
  tx.index(await textRows((cypher, params) => tx.run(cypher, params), incidents));
}
