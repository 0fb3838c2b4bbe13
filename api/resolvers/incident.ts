import { patternsIn } from '../../graph/queries/pattern.ts';
import { incidentList } from '../../graph/queries/incident.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { asked } from './asked.ts';
import { seen } from './seen.ts';

export const incident: Resolvers = {
  Query: {
    incidents: async (_root, { first, after, filter }, { state }) => {
      const from = await state();
      return asked(() => incidentList(from, filter ?? {}, first ?? 20, after));
    },
    incident: async (_root, { id }, { state }) => (await state()).byId.get(id) ?? null,
  },
  Incident: {
    findings: async ({ id }, { facet, includeRejected }, { loaders }) =>
      (await loaders.findings.load(id)).filter(
        (row) => (includeRejected || row.status !== 'rejected') && (facet ?? row.facet) === row.facet,
      ),
    interactions: ({ id }, _args, { loaders }) => loaders.interactions.load(id),
    patterns: (entry) => patternsIn(entry).map((held) => ({ entry, ...held })),
    reports: async ({ reports }, _args, { loaders }) =>
      (await loaders.reports.loadMany(reports)).flatMap((report) => {
        if (report instanceof Error) throw report;
        return report ?? [];
      }),
    timeline: async ({ id, reports }, _args, { loaders }) =>
      (await loaders.timeline.load(id)).toSorted((a, b) => reports.indexOf(a.report) - reports.indexOf(b.report)),
  },
  TimelineEvent: { report: async (row, _args, { loaders }) => seen(await loaders.reports.load(row.report)) },
};
