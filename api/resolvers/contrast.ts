import { createGraphQLError } from 'graphql-yoga';
import { isLikely } from '../../graph/likely.ts';
import type { FindingRow } from '../../graph/queries/finding.ts';
import { incidentsMatching } from '../../graph/queries/match.ts';
import { order } from '../../graph/queries/order.ts';
import { patternById } from '../../graph/queries/pattern.ts';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import type { Context } from '../context.ts';
import { contrast as contrasted } from '../discovery/contrast/contrast.ts';
import { associationSaid, harmSaid, wentWell } from '../discovery/contrast/harm.ts';
import { whatHeld } from '../discovery/contrast/what-held.ts';
import type { IncidenceRow } from '../discovery/incidence-row.ts';
import { valueOf } from '../discovery/similar/features.ts';
import type { QueryContrastArgs, Resolvers } from '../generated/resolvers.ts';
import { keptRows } from './counted-rows.ts';
import { incidentPage } from './incident-page.ts';
import { knownConcept } from './known-concept.ts';
import { motifOf } from './match.ts';
import { seen } from './seen.ts';

/** The incidents that a contrast is about. Throws CONTRAST_UNCLEAR, PATTERN_UNKNOWN, CONCEPT_UNKNOWN or MOTIF_INVALID, for the caller. */
async function incidentsOf({ pattern, trigger, motif, filter }: Partial<QueryContrastArgs>, context: Context): Promise<IncidenceRow[]> {
  if ([pattern, trigger, motif].filter((one) => one !== null && one !== undefined).length !== 1)
    throw createGraphQLError('give one of `pattern`, `trigger` and `motif`', { extensions: { code: 'CONTRAST_UNCLEAR' } });
  const rows = await keptRows(context, filter ?? {});
  if (trigger) {
    const concept = knownConcept(trigger);
    return rows.filter(({ units }) => units.some((unit) => unit.concept === concept && unit.value === 'trigger'));
  }
  const now = await context.state();
  if (pattern) {
    if (patternById(pattern) === null)
      throw createGraphQLError(`no named pattern has the id "${pattern.slice(0, 80)}"; \`patterns\` lists them`, {
        extensions: { code: 'PATTERN_UNKNOWN' },
      });
    return rows.filter(({ incident }) => now.byId.get(incident)?.patterns.has(pattern));
  }
  const held = new Set((await incidentsMatching(context.store, context.viewer, now, motifOf(motif), filter ?? {})).map(({ id }) => id));
  return rows.filter(({ incident }) => held.has(incident));
}

/** The surest finding of a concept that held or helped in an incident. */
async function bestIn(incident: string, concept: string, { loaders }: Context): Promise<FindingRow> {
  const well = (await loaders.findings.load(incident)).filter(
    (row) => row.concept === concept && isLikely(row) && wentWell({ concept: row.concept, value: valueOf(row) }) === true,
  );
  return seen(well.toSorted((a, b) => b.confidence - a.confidence || order(a.id, b.id))[0]);
}

export const contrast: Resolvers = {
  Query: {
    contrast: async (_root, args, context) => {
      const rows = await incidentsOf(args, context);
      const now = await context.state();
      const nearMisses = new Set(rows.flatMap(({ incident }) => (now.byId.get(incident)?.nearMiss ? [incident] : [])));
      return { ...contrasted(rows, nearMisses), rows, snapshot: now.snapshot };
    },
  },
  Contrast: {
    incidentCount: ({ rows }) => rows.length,
    organisationCount: ({ rows }) => new Set(rows.flatMap(({ organisation }) => organisation ?? [])).size,
    harm: () => harmSaid,
    association: () => associationSaid,
    less: ({ sides }, args, context) => incidentPage(sides.less, args, context),
    more: ({ sides }, args, context) => incidentPage(sides.more, args, context),
    untold: ({ sides }, args, context) => incidentPage(sides.untold, args, context),
    whatHeld: ({ rows }) => whatHeld(rows),
  },
  ContrastRow: {
    concept: ({ concept }) => conceptById(concept),
    incidents: ({ incidents }, { first, after }, context) => incidentPage(incidents, { first: first ?? 5, after }, context),
  },
  HeldElsewhere: {
    concept: ({ concept }) => conceptById(concept),
    incidents: ({ share }) => share,
    findings: async ({ concept, incidents }, { first }, context) => {
      const { edges } = await incidentPage(incidents, { first: first ?? 5 }, context);
      return await Promise.all(edges.map(({ node }) => bestIn(node.id, concept, context)));
    },
  },
  Pattern: {
    whatHeldElsewhere: async ({ id }, { except, filter }, context) => {
      const { byId } = await context.state();
      const rows = await keptRows(context, filter ?? {});
      return whatHeld(rows.filter(({ incident }) => incident !== except && byId.get(incident)?.patterns.has(id)));
    },
  },
};
