import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportInput } from '../../../graph/report.ts';
import { textRows } from '../../../graph/text/rows.ts';
import { forgetReport } from '../../../graph/writes/forget.ts';
import { reportId } from '../../../graph/writes/ids.ts';
import { loadReport } from '../../../graph/writes/load-report.ts';
import { dump } from '../../contract/dump.ts';
import { freshEmbedded } from '../../contract/engines.ts';
import { diskReport, stormReport } from '../../contract/reports.ts';

const at = '2025-01-01T00:00:00Z';
const organisations = ['Example Cloud', 'Example Cloud Inc.', 'Another', null];

type Step = { path: string; version: ReportInput | null };

const step: fc.Arbitrary<Step> = fc
  .record({
    path: fc.constantFrom('a.md', 'b.md', 'c.md'),
    what: fc.constantFrom(stormReport, diskReport),
    organisation: fc.constantFrom(...organisations),
    visibility: fc.constantFrom('public' as const, 'internal' as const),
    pipeline: fc.constantFrom('readers-1', 'readers-2'),
    forget: fc.boolean(),
  })
  .map(({ path, what, organisation, visibility, pipeline, forget }) => ({
    path,
    version: forget ? null : what({ path, organisation, visibility, pipeline }),
  }));

test('whatever was loaded, replaced and forgotten before, the graph is what the last versions alone make of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      const graph = await freshEmbedded();
      const last = new Map<string, ReportInput>();
      for (const { path, version } of steps) {
        if (version === null) await forgetReport(graph.store, reportId(stormReport({ path })), at);
        else await loadReport(graph.store, version, at);
        if (version === null) last.delete(path);
        else last.set(path, version);
      }
      const [lines, rows] = [await dump(graph.engine), await textRows(graph.engine.read, null)];
      const hits = await graph.store.search({ level: 'all' }, { words: [], phrases: [], prefixes: ['w'] }, 1000);
      await graph.done();

      const plain = await freshEmbedded();
      for (const version of last.values()) await loadReport(plain.store, version, at);
      expect(lines).toEqual(await dump(plain.engine));
      // every report and half of the quotes have a word with w
      const withW = rows.filter((row) => /(?<![a-z])w/i.test(`${row.title} ${row.body}`));
      expect(hits.map((hit) => hit.id).toSorted(byText)).toEqual(withW.map((row) => row.id).toSorted(byText));
      await plain.done();
    }),
    { numRuns: 6, seed: 20250101 },
  );
}, 120_000);

const byText = (a: string, b: string) => (a < b ? -1 : 1);
