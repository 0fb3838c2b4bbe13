import { facets } from '../../schema/generated/vocabulary.ts';
import type { Facet } from '../../schema/coded.ts';
import type { Catalogue } from './catalogue.ts';
import type { IncidentFilter } from './filter.ts';
import { keeps } from './filter.ts';
import type { IncidentEntry } from './incident-entry.ts';

export type CorpusCounts = {
  incidentCount: number;
  nearMissCount: number;
  reportCount: number;
  organisationCount: number;
  findingCount: number;
  reviewedFindingCount: number;
  lessCertainFindingCount: number;
  interactionCount: number;
  byFacet: { facet: Facet; findingCount: number; lessCertainFindingCount: number; incidentCount: number }[];
  snapshot: string;
};

/** Counts over those incidents of one level that a filter leaves. Less certain findings have a count of their own; rejected ones count nowhere. */
export function corpusCounts({ incidents: all, snapshot }: Catalogue, filter: IncidentFilter): CorpusCounts {
  const incidents = all.filter((entry) => keeps(filter, entry));
  const total = (number: (entry: IncidentEntry) => number): number => incidents.reduce((sum, entry) => sum + number(entry), 0);
  const byFacet = facets.map(({ id: facet }) => {
    const among = (counts: IncidentEntry['concepts']): number =>
      [...counts].reduce((sum, [id, number]) => sum + (id.startsWith(`${facet}/`) ? number : 0), 0);
    return {
      facet,
      findingCount: total(({ concepts }) => among(concepts)),
      lessCertainFindingCount: total(({ lessCertain }) => among(lessCertain)),
      incidentCount: incidents.filter(({ concepts }) => among(concepts) > 0).length,
    };
  });
  return {
    incidentCount: incidents.length,
    nearMissCount: incidents.filter(({ nearMiss }) => nearMiss).length,
    reportCount: total(({ reports }) => reports.length),
    organisationCount: new Set(incidents.flatMap(({ organisation }) => (organisation ? [organisation.id] : []))).size,
    findingCount: byFacet.reduce((sum, { findingCount }) => sum + findingCount, 0),
    reviewedFindingCount: total(({ reviewed }) => reviewed),
    lessCertainFindingCount: byFacet.reduce((sum, { lessCertainFindingCount }) => sum + lessCertainFindingCount, 0),
    interactionCount: total(({ interactions }) => interactions),
    byFacet,
    snapshot,
  };
}
