import { describe, expect, test } from 'vitest';
import { incidentId, reportId } from '../../graph/writes/ids.ts';
import { componentsById, componentsOf } from '../../graph/queries/component.ts';
import type { ReportInput } from '../../graph/report.ts';
import type { Viewer } from '../../graph/viewer.ts';
import { forgetReport } from '../../graph/writes/forget.ts';
import { all, now, stranger } from './bench.ts';
import type { Bench } from './bench.ts';
import { report } from './reports.ts';

/** A report with a finding for each of these parts. */
export const telling = (path: string, parts: readonly string[], changes: Partial<Parameters<typeof report>[0]> = {}): ReportInput =>
  report({
    path,
    title: path,
    text: parts.map((name, n) => `Line ${n} of ${path}: ${name} filled up.\n`).join(''),
    findings: parts.map((component, n) => ({
      concept: 'saturation/queue' as const,
      quote: `Line ${n} of ${path}: ${component} filled up.`,
      component,
    })),
    visibility: 'public',
    ...changes,
  });

/** An interaction between two things that are no findings. */
export const between = (input: ReportInput, source: string, target: string): ReportInput => ({
  ...input,
  coded: {
    ...input.coded,
    interactions: [
      {
        id: 'x0',
        type: 'slowed',
        source,
        target,
        sourceRef: null,
        targetRef: null,
        confidence: 0.6,
        quote: input.text.split('\n')[0] ?? '',
        span: [0, input.text.indexOf('\n')],
      },
    ],
  },
});

export function components(b: Bench): void {
  describe('components', () => {
    /** Name and aliases of the components in the incidents of these reports, each once, as a viewer sees them. */
    const seen = async (viewer: Viewer, ...inputs: ReportInput[]) => {
      const links = await componentsOf(
        b.store,
        viewer,
        inputs.map((input) => incidentId(reportId(input))),
        [],
      );
      const known = await componentsById(b.store, viewer, [...new Set(links.values())], []);
      return known.map(({ name, aliases }) => `${name}: ${aliases.join(', ')}`).toSorted();
    };

    test('two reports of one organisation share a component, another organisation has its own', async () => {
      const one = telling('one.md', ['the ledger index', 'Postgres', 'the server']);
      const two = between(
        telling('two.md', ['ledger indices', 'ledger indices', 'server']),
        'Ledger Index',
        'the production PostgreSQL cluster',
      );
      const other = telling('other.md', ['ledger index', 'postgres database'], { organisation: 'Sample Bank' });
      await b.load(one, two, other);
      const everywhere = 'PostgreSQL: Postgres, postgres database, the production PostgreSQL cluster';
      expect(await seen(all, one)).toEqual([
        everywhere,
        'ledger indices: ledger indices, Ledger Index, the ledger index',
        'the server: the server',
      ]);
      expect(await seen(all, two)).toEqual([
        everywhere,
        'ledger indices: ledger indices, Ledger Index, the ledger index',
        'server: server',
      ]);
      expect(await seen(all, other)).toEqual([everywhere, 'ledger index: ledger index']);
    });

    test('an acronym is one thing with what it stands for in the report that says so', async () => {
      const told = telling('told.md', ['Quota Reservation Service (QRS)', 'QRS', 'quota reservation service']);
      const untold = telling('untold.md', ['QRS'], { organisation: 'Sample Bank' });
      await b.load(told, untold);
      expect(await seen(all, told)).toEqual(['QRS: QRS, quota reservation service, Quota Reservation Service (QRS)']);
      expect(await seen(all, untold)).toEqual(['QRS: QRS']);
    });

    test('what an internal report calls a component never shows to others, whatever it shares', async () => {
      const open = telling('open.md', ['k8s', 'the wombat index']);
      const secret = between(
        telling('secret.md', ['Kubernetes cluster', 'wombat indices'], { visibility: 'internal' }),
        'Wombat Index',
        'quokka relay',
      );
      await b.load(open);
      const before = await seen(stranger, open, secret);
      await b.load(secret);
      expect(before).toEqual(['Kubernetes: k8s', 'the wombat index: the wombat index']);
      expect(await seen(stranger, open, secret)).toEqual(before);
      expect(await seen(all, secret)).toEqual([
        'Kubernetes: k8s, Kubernetes cluster',
        'Wombat Index: Wombat Index, wombat indices, the wombat index',
        'quokka relay: quokka relay',
      ]);
    });

    test('a component goes with the last report that names it', async () => {
      const one = telling('one.md', ['ledger index']);
      const two = telling('two.md', ['the ledger indices']);
      await b.load(one, two);
      const count = async () => (await b.engine.read('MATCH (c:Component) RETURN count(*) AS n'))[0]?.['n'];
      await forgetReport(b.store, reportId(one), now);
      expect([await count(), await seen(all, two)]).toEqual([1, ['the ledger indices: the ledger indices']]);
      await forgetReport(b.store, reportId(two), now);
      expect(await count()).toBe(0);
    });
  });
}
