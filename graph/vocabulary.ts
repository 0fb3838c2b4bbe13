import { createHash } from 'node:crypto';
import { concepts, patterns } from '../schema/generated/vocabulary.ts';
import { modelVersion } from '../schema/model.ts';
import type { Engine, Value } from './engine.ts';
import { GraphError } from './error.ts';

const conceptRows: Value[] = concepts.map(({ id, facet, label, is }) => ({ id, facet, label, is }));
const patternRows: Value[] = patterns.map(({ id, label, is, shape }, ordinal) => ({ id, label, is, shape, ordinal }));
const vocabulary = createHash('sha256')
  .update(JSON.stringify([conceptRows, patternRows]))
  .digest('hex')
  .slice(0, 16);

/**
 * Puts the concepts and patterns into the graph where they are not those of this version; otherwise, and with `readOnly`, writes nothing.
 * Throws MODEL_OLD for a graph that another version of Rhyme laid out.
 */
export async function ensureVocabulary(engine: Engine, where: string, readOnly = false): Promise<void> {
  const [meta] = await engine.read(`MATCH (m:Meta {id: 'graph'}) RETURN m.model AS model, m.vocabulary AS vocabulary`);
  if (meta !== undefined && meta['model'] !== modelVersion) {
    const cure = engine.id === 'embedded' ? 'run "rhyme doctor --rebuild"' : 'ingest into an empty database';
    throw new GraphError(
      'MODEL_OLD',
      `${where} was laid out by another version of Rhyme (${String(meta['model'])}, not ${modelVersion}): ${cure}`,
    );
  }
  if (readOnly || meta?.['vocabulary'] === vocabulary) return;
  await engine.write(async (tx) => {
    await tx.run(`MERGE (m:Meta {id: 'graph'}) ON CREATE SET m.seq = 0 SET m.model = $model, m.vocabulary = $vocabulary`, {
      model: modelVersion,
      vocabulary,
    });
    await tx.run('UNWIND $rows AS row MERGE (c:Concept {id: row.id}) SET c.facet = row.facet, c.label = row.label, c.is = row.is', {
      rows: conceptRows,
    });
    await tx.run(
      'UNWIND $rows AS row MERGE (p:Pattern {id: row.id}) SET p.label = row.label, p.is = row.is, p.shape = row.shape, p.ordinal = row.ordinal',
      { rows: patternRows },
    );
  });
}
