/** Sketches as they stand in the graph, beside their reports. */
import { z } from 'zod';
import type { Row, Transaction } from '../engine.ts';
import { shapes } from '../shapes.ts';
import { keysOf } from './keys.ts';
import { joins } from './partition.ts';
import type { Member } from './partition.ts';
import type { Sketch } from './sketch.ts';

/** A report in the graph, with the incident that it stands under now. */
export type StoredMember = Member & { incident: string };

const row = z.object({
  id: z.string(),
  incident: z.string(),
  visibility: shapes.visibility,
  origin: z.string(),
  byHand: z.boolean(),
  length: z.number(),
  sketch: z.string(),
});
const words = z.array(z.string());
const sketchShape = z.object({
  url: z.string().nullable(),
  house: z.string().nullable(),
  date: z.string().nullable(),
  title: words,
  times: words,
  text: z.object({ features: z.number(), least: z.array(z.number()) }),
});

const fields =
  'r.id AS id, r.incident AS incident, r.visibility AS visibility, r.origin AS origin, r.byHand AS byHand, r.length AS length, r.sketch AS sketch';

/** A sketch as text, for a property of its report. */
export const sketchText = (sketch: Sketch): string => JSON.stringify(sketch);

async function members(tx: Transaction, found: readonly Row[]): Promise<StoredMember[]> {
  const rows = found.map((each) => row.parse(each));
  const apart = await apartOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((each) => ({ ...each, sketch: sketchShape.parse(JSON.parse(each.sketch)), apart: apart.has(each.id) }));
}

/** Those of these reports that a person set apart. */
export async function apartOf(tx: Transaction, reports: readonly string[]): Promise<Set<string>> {
  if (reports.length === 0) return new Set();
  const rows = await tx.run('MATCH (a:Apart) WHERE a.report IN $reports RETURN a.report AS report', { reports });
  return new Set(rows.map(({ report }) => String(report)));
}

/** These reports as stored, those that are there. */
export async function storedMembers(tx: Transaction, reports: readonly string[]): Promise<StoredMember[]> {
  if (reports.length === 0) return [];
  return await members(tx, await tx.run(`MATCH (r:Report) WHERE r.id IN $reports RETURN ${fields}`, { reports }));
}

/** Every stored report that is joined with one of these, directly or by way of others; these themselves are left out. */
export async function reached(tx: Transaction, from: readonly Member[]): Promise<StoredMember[]> {
  const known = new Set(from.map(({ id }) => id));
  const found: StoredMember[] = [];
  for (let edge: readonly Member[] = from; edge.length > 0;) {
    const keys = [...new Set(edge.flatMap(({ sketch }) => keysOf(sketch)))].map((key) => ({ key }));
    if (keys.length === 0) break;
    const rows = await tx.run(`UNWIND $keys AS row MATCH (k:JoinKey {id: row.key})<-[:FOUND_BY]-(r:Report) RETURN DISTINCT ${fields}`, {
      keys,
    });
    const fresh = await members(
      tx,
      rows.filter(({ id }) => !known.has(String(id))),
    );
    const last = edge;
    edge = fresh.filter((member) => last.some((other) => joins(member, other)));
    for (const member of edge as StoredMember[]) {
      known.add(member.id);
      found.push(member);
    }
  }
  return found;
}
