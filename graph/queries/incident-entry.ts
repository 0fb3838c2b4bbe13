/** What a level sees of one incident, in memory: small, since lists, counts, filters and facets are answered from all of them (catalogue.ts). */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Params } from '../engine.ts';
import { mostTelling } from '../joins/partition.ts';
import { likelyFrom } from '../likely.ts';
import { shapes } from '../shapes.ts';
import type { Store, Viewer } from '../store.ts';
import { anyFinding } from '../any-finding.ts';
import { order } from './order.ts';

export type IncidentEntry = {
  id: string;
  title: string;
  /** Null where no visible report names one; the name as one of them spells it. */
  organisation: { id: string; name: string } | null;
  /** YYYY-MM-DD, or null. */
  date: string | null;
  /** ISO date-times, to the minute; null where no visible report tells them. */
  startedAt: string | null;
  endedAt: string | null;
  nearMiss: boolean;
  origin: 'bundle' | 'own';
  visibility: 'public' | 'internal';
  /** Visible reports, the one that titles the incident first. */
  reports: string[];
  /** Likely findings of each concept (see likely.ts): these are what counts, facets and filters go by. */
  concepts: ReadonlyMap<string, number>;
  /** Less certain findings of each concept: neither likely nor rejected. */
  lessCertain: ReadonlyMap<string, number>;
  /** Findings that a person accepted, corrected or added. */
  reviewed: number;
  interactions: number;
  /** Confidence of each pattern that holds at this level. */
  patterns: ReadonlyMap<string, number>;
  /** Changes whenever anything that can be seen of the incident does. */
  version: string;
};

const text = z.string();
const toldRow = z.object({
  incident: text,
  report: text,
  title: text,
  date: text.nullable(),
  startedAt: text.nullable(),
  endedAt: text.nullable(),
  nearMiss: z.boolean(),
  origin: text,
  visibility: shapes.visibility,
  byHand: z.boolean(),
  length: z.number(),
  version: text,
});
const atRow = z.object({ incident: text, organisation: text, name: text, report: text });
const foundRow = z.object({ incident: text, concept: shapes.concept, reviewed: z.boolean(), likely: z.boolean(), number: z.number() });
const arrowsRow = z.object({ incident: text, number: z.number() });
const holdsRow = z.object({ incident: text, pattern: shapes.pattern, confidence: z.number() });
const reviewedRow = z.object({ incident: text, id: text, verdict: text, by: text, ordinal: z.number() });

/** Reads the entries of these incidents, or of all; incidents that the viewer may not see have none. */
export async function readEntries(store: Store, viewer: Viewer, only: readonly string[] | null): Promise<IncidentEntry[]> {
  const params: Params = only === null ? { likelyFrom } : { likelyFrom, incidents: only };
  const and = (property: string): string => (only === null ? '' : ` AND ${property} IN $incidents`);
  // The whole graph by a scan, some incidents by way of their ids.
  const of = only === null ? '' : '(i:Incident)-[:HAS]->';
  const rows = async <T>(row: z.ZodType<T>, cypher: string): Promise<T[]> => z.array(row).parse(await store.read(viewer, cypher, params));

  const told = await rows(
    toldRow,
    `MATCH (r:Report)-[d:DESCRIBES]->(i:Incident) WHERE r.visibility IN $visible${and('i.id')}
     RETURN i.id AS incident, r.id AS report, d.title AS title, d.startedOn AS date, d.startedAt AS startedAt, d.endedAt AS endedAt, d.nearMiss AS nearMiss, d.origin AS origin,
            r.visibility AS visibility, r.byHand AS byHand, r.length AS length, r.sha256 + r.contentHash + r.pipeline AS version`,
  );
  const at = await rows(
    atRow,
    `MATCH (i:Incident)-[a:AT]->(o:Organisation) WHERE a.visibility IN $visible${and('i.id')}
     RETURN i.id AS incident, o.id AS organisation, a.name AS name, a.report AS report`,
  );
  const found = await rows(
    foundRow,
    `MATCH ${of}(f:${anyFinding}) WHERE f.visibility IN $visible AND f.status <> 'rejected'${and('i.id')}
     RETURN f.incident AS incident, f.concept AS concept, f.status <> 'found' AS reviewed,
            (f.status <> 'found' OR f.confidence >= $likelyFrom) AS likely, count(f) AS number`,
  );
  const arrows = await rows(
    arrowsRow,
    `MATCH ${of}(x:Interaction) WHERE x.visibility IN $visible${and('i.id')} RETURN x.incident AS incident, count(x) AS number`,
  );
  const holds = await rows(
    holdsRow,
    `MATCH (p:Pattern)-[h:HOLDS_IN]->(i:Incident) WHERE h.level = $level AND i.visibility IN $visible${and('i.id')}
     RETURN i.id AS incident, p.id AS pattern, h.confidence AS confidence`,
  );
  const reviewed = await rows(
    reviewedRow,
    `MATCH (v:Review) WHERE v.visibility IN $visible${and('v.incident')}
     RETURN v.incident AS incident, v.id AS id, v.verdict AS verdict, v.by AS by, v.ordinal AS ordinal`,
  );
  return assemble({
    told: grouped(told),
    at: grouped(at),
    found: grouped(found),
    arrows: grouped(arrows),
    holds: grouped(holds),
    reviewed: grouped(reviewed),
  });
}

type Groups<T> = ReadonlyMap<string, T[]>;
type Parts = {
  told: Groups<z.infer<typeof toldRow>>;
  at: Groups<z.infer<typeof atRow>>;
  found: Groups<z.infer<typeof foundRow>>;
  arrows: Groups<z.infer<typeof arrowsRow>>;
  holds: Groups<z.infer<typeof holdsRow>>;
  reviewed: Groups<z.infer<typeof reviewedRow>>;
};

const grouped = <T extends { incident: string }>(rows: T[]): Groups<T> => Map.groupBy(rows, ({ incident }) => incident);

function assemble(parts: Parts): IncidentEntry[] {
  return [...parts.told].map(([id, tellings]): IncidentEntry => {
    // Several reports may tell of one incident: of those that can be seen, the most telling names it.
    tellings.sort((a, b) => mostTelling({ ...a, id: a.report }, { ...b, id: b.report }));
    const first = tellings[0] as z.infer<typeof toldRow>;
    const reports = tellings.map(({ report }) => report);
    const at = (parts.at.get(id) ?? []).toSorted(
      (a, b) => reports.indexOf(a.report) - reports.indexOf(b.report) || order(a.name, b.name),
    )[0];
    const found = parts.found.get(id) ?? [];
    const [likely, lessCertain] = [new Map<string, number>(), new Map<string, number>()];
    for (const row of found) {
      const counts = row.likely ? likely : lessCertain;
      counts.set(row.concept, (counts.get(row.concept) ?? 0) + row.number);
    }
    const verdicts = (parts.reviewed.get(id) ?? [])
      .map((review) => JSON.stringify([review.id, review.verdict, review.by, review.ordinal]))
      .toSorted();
    return {
      id,
      title: first.title,
      organisation: at ? { id: at.organisation, name: at.name } : null,
      date: tellings.find(({ date }) => date !== null)?.date ?? null,
      startedAt: tellings.find(({ startedAt }) => startedAt !== null)?.startedAt ?? null,
      endedAt: tellings.find(({ endedAt }) => endedAt !== null)?.endedAt ?? null,
      nearMiss: first.nearMiss,
      origin: first.origin === 'bundle' ? 'bundle' : 'own',
      visibility: tellings.some((telling) => telling.visibility === 'public') ? 'public' : 'internal',
      reports,
      concepts: likely,
      lessCertain,
      reviewed: found.reduce((sum, { reviewed, number }) => sum + (reviewed ? number : 0), 0),
      interactions: (parts.arrows.get(id) ?? []).reduce((sum, { number }) => sum + number, 0),
      patterns: new Map((parts.holds.get(id) ?? []).map(({ pattern, confidence }) => [pattern, confidence])),
      version: createHash('sha256')
        .update(JSON.stringify([reports, tellings.map(({ version }) => version), verdicts]))
        .digest('hex'),
    };
  });
}

/** The latest first; those without a date last; equal dates by id. */
export const latestFirst = (a: IncidentEntry, b: IncidentEntry): number => order(b.date ?? '', a.date ?? '') || order(a.id, b.id);
