import { facets } from '../../schema/generated/vocabulary.ts';
import type { Facet } from '../../schema/coded.ts';
import type { Catalogue } from './catalogue.ts';

export type CorpusCounts = {
  incidentCount: number;
  nearMissCount: number;
  reportCount: number;
  organisationCount: number;
  findingCount: number;
  reviewedFindingCount: number;
  interactionCount: number;
  byFacet: { facet: Facet; findingCount: number; incidentCount: number }[];
  snapshot: string;
};

/** Counts over everything of one level; rejected findings count nowhere. */
export function corpusCounts({ incidents, snapshot }: Catalogue): CorpusCounts {
  const total = (number: (entry: (typeof incidents)[number]) => number): number => incidents.reduce((sum, entry) => sum + number(entry), 0);
  const byFacet = facets.map(({ id: facet }) => {
    const numbers = incidents.map(({ concepts }) =>
      [...concepts].reduce((sum, [id, number]) => sum + (id.startsWith(`${facet}/`) ? number : 0), 0),
    );
    return {
      facet,
      findingCount: numbers.reduce((sum, number) => sum + number, 0),
      incidentCount: numbers.filter((number) => number > 0).length,
    };
  });
  return {
    incidentCount: incidents.length,
    nearMissCount: incidents.filter(({ nearMiss }) => nearMiss).length,
    reportCount: total(({ reports }) => reports.length),
    organisationCount: new Set(incidents.flatMap(({ organisation }) => (organisation ? [organisation.id] : []))).size,
    findingCount: byFacet.reduce((sum, { findingCount }) => sum + findingCount, 0),
    reviewedFindingCount: total(({ reviewed }) => reviewed),
    interactionCount: total(({ interactions }) => interactions),
    byFacet,
    snapshot,
  };
}
