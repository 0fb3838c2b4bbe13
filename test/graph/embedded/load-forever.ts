/** Loads reports one by one, over and over with new versions, until it is killed: node load-forever.ts HOME. */
import { openStore } from '../../../graph/store.ts';
import { forgetReport } from '../../../graph/writes/forget.ts';
import { loadReport } from '../../../graph/writes/load-report.ts';
import { reviewFinding } from '../../../graph/writes/review-finding.ts';
import { diskReport, stormReport, stormText } from '../../contract/reports.ts';

const store = await openStore({ home: process.argv[2] ?? '' });
process.stdout.write('open\n');
const at = '2025-01-01T00:00:00Z';
for (let round = 0; ; round += 1) {
  for (let n = 0; n < 4; n += 1) {
    const text = `${stormText}${'Much more was written about it. '.repeat(n * 2000)}`;
    await loadReport(store, stormReport({ path: `storm-${n}.md`, text, pipeline: `readers-${round}` }), at);
    const { report } = await loadReport(
      store,
      diskReport({ path: `disk-${n}.md`, pipeline: `readers-${round}`, visibility: 'public' }),
      at,
    );
    const [row] = await store.read(
      { level: 'all' },
      'MATCH (f:SafetyMechanism) WHERE f.visibility IN $visible RETURN f.id AS id ORDER BY id LIMIT 1',
    );
    await reviewFinding(store, { finding: String(row?.['id']), verdict: round % 2 === 0 ? 'accept' : 'reject', by: 'ada', at, note: null });
    if (n === 3 && round % 2 === 1) await forgetReport(store, report, at);
  }
}
