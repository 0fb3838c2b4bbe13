import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMotif } from '../../graph/motifs/check-motif.ts';
import { match } from '../../graph/motifs/match.ts';
import type { Motif } from '../../graph/motifs/motif.ts';
import { holding } from '../../graph/queries/holding.ts';
import type { ReportInput } from '../../graph/report.ts';
import { incidentId, reportId } from '../../graph/writes/ids.ts';
import { randomIncident, randomMotif, randomText } from '../graph/motifs/arbitrary.ts';
import { all, stranger } from './bench.ts';
import type { Bench } from './bench.ts';
import { report } from './reports.ts';

const inputs = fc.sample(randomIncident, { numRuns: 60, seed: 7 }).map(({ findings, interactions }, n): ReportInput => {
  // years apart, so that no two are reports of one incident
  const told = { path: `random-${n}.md`, date: `${1950 + n}-01-01`, text: randomText, findings: [] };
  const input = report({ ...told, visibility: n % 3 === 0 ? 'internal' : 'public' });
  return { ...input, coded: { ...input.coded, findings, interactions } };
});
const incidentOf = (input: ReportInput) => incidentId(reportId(input));

/** Motifs that checkMotif takes, and that are not all alike. */
const motifs: { raw: unknown; motif: Motif }[] = fc
  .sample(randomMotif, { numRuns: 900, seed: 11 })
  .flatMap((raw) => {
    const checked = checkMotif(raw);
    return 'motif' in checked ? [{ raw, motif: checked.motif }] : [];
  })
  .slice(0, 150);

export function motifsOn(b: Bench): void {
  describe('motifs', () => {
    test('a motif holds where the graph says and where the matcher says, at each level', async () => {
      await b.load(...inputs);
      const everywhere = inputs.map(incidentOf);
      let held = 0;
      // Neo4j takes up to a second to plan a query that it has not seen
      const asked = b.engine.id === 'neo4j' ? motifs.slice(0, 40) : motifs;
      for (const { raw, motif } of asked) {
        const matched = inputs.filter(({ coded }) => match(motif, coded.findings, coded.interactions) !== null);
        for (const viewer of [all, stranger]) {
          const seen = matched.filter(({ visibility }) => viewer === all || visibility === 'public').map(incidentOf);
          const told = { motif: raw, level: viewer.level };
          expect({ ...told, held: [...(await holding(b.store, viewer, motif, everywhere))].toSorted() }).toEqual({
            ...told,
            held: seen.toSorted(),
          });
        }
        if (matched.length > 0 && matched.length < inputs.length) held += 1;
      }
      // neither side is right by finding nothing, or everything
      expect(held).toBeGreaterThan(asked.length / 2);
    }, 300_000);
  });
}
