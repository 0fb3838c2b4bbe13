/** Two reports of one incident: what resolving incidents will do, by hand. */
import type { Store } from '../../graph/store.ts';
import { textRows } from '../../graph/text/rows.ts';
import { findingLabels } from '../../schema/model.ts';

/** Makes everything that was told of incident `b` a telling of incident `a`; `b` is gone. */
export async function join(store: Store, a: string, b: string): Promise<void> {
  await store.write(async (tx) => {
    const move = async (step: string): Promise<unknown> => tx.run(`MATCH (i:Incident {id: $a}) MATCH ${step}`, { a, b });
    for (const label of [...Object.values(findingLabels), 'Interaction', 'TimelineEvent']) {
      await move(`(j:Incident {id: $b})-[h:HAS]->(f:${label}) CREATE (i)-[:HAS]->(f) DELETE h`);
      await tx.run(`MATCH (f:${label}) WHERE f.incident = $b SET f.incident = $a`, { a, b });
    }
    for (const label of ['Quote', 'Report']) await tx.run(`MATCH (n:${label}) WHERE n.incident = $b SET n.incident = $a`, { a, b });
    await move(
      `(r:Report)-[d:DESCRIBES]->(j:Incident {id: $b})
       CREATE (r)-[:DESCRIBES {title: d.title, startedOn: d.startedOn, startedAt: d.startedAt, endedAt: d.endedAt, nearMiss: d.nearMiss, origin: d.origin,
         visibility: d.visibility}]->(i) DELETE d`,
    );
    await move(
      `(j:Incident {id: $b})-[t:AT]->(o:Organisation) CREATE (i)-[:AT {name: t.name, report: t.report, visibility: t.visibility}]->(o) DELETE t`,
    );
    await move(
      `(p:Pattern)-[h:HOLDS_IN]->(j:Incident {id: $b}) CREATE (p)-[:HOLDS_IN {level: h.level, confidence: h.confidence}]->(i) DELETE h`,
    );
    await move(
      `(j:Incident {id: $b})-[s:SHOWN_BY]->(q:Quote)
       CREATE (i)-[:SHOWN_BY {pattern: s.pattern, level: s.level, finding: s.finding, ordinal: s.ordinal}]->(q) DELETE s`,
    );
    await tx.run('MATCH (j:Incident {id: $b}) DETACH DELETE j', { b });
    const [meta] = await tx.run(`MATCH (m:Meta {id: 'graph'}) SET m.seq = m.seq + 2 RETURN m.seq AS seq`);
    const seq = Number(meta?.['seq']);
    const rows = [
      { seq: seq - 1, incident: a, at: '' },
      { seq, incident: b, at: '' },
    ];
    await tx.run('UNWIND $rows AS row CREATE (:Change {seq: row.seq, incident: row.incident, at: row.at})', { rows });
    tx.unindex([a, b]);
    tx.index(await textRows((cypher, params) => tx.run(cypher, params), [a]));
  });
}
