import { Command } from 'commander';
import type { Evaluated } from '../../ingest/evaluate/evaluate-gold.ts';
import type { Measure } from '../../ingest/evaluate/score.ts';
import { label } from '../../ingest/label.ts';
import { oneLine } from '../terminal/one-line.ts';

const show = (x: number | null) => (x === null || Number.isNaN(x) ? '–' : x.toFixed(3));

function table(measures: readonly Measure[]): string {
  const rows = measures.map((m) =>
    [
      m.name.padEnd(32),
      show(m.precision).padStart(9),
      show(m.recall).padStart(6),
      show(m.value).padStart(7),
      ` [${show(m.low)}, ${show(m.high)}]`,
    ].join(' '),
  );
  return ['measure'.padEnd(32) + ' precision recall  F1/acc  [95 %]', ...rows, ''].join('\n');
}

/** Each report's misses and false alarms, a line a concept, with the sentence that was missed or wrongly shown. */
function misses({ doc, gold, predicted }: Evaluated): string {
  const [g, p] = [new Set(gold.findings.map((f) => f.concept)), new Set(predicted.findings.map((f) => f.concept))];
  const line = (mark: string, finding: { concept: string; quotes: string[] }) =>
    `  ${mark} ${finding.concept} (${label(finding.concept)}): ${oneLine(finding.quotes[0] ?? '')}`;
  return [
    doc,
    ...gold.findings.filter((f) => !p.has(f.concept)).map((f) => line('missed', f)),
    ...predicted.findings.filter((f) => !g.has(f.concept)).map((f) => line('extra ', f)),
    '',
  ].join('\n');
}

/** `rhyme evaluate`: the readers against reports coded by hand. */
export const evaluate = new Command('evaluate')
  .description('score the readers against reports coded by hand')
  .argument('<gold>', 'folder of coded reports (JSON)')
  .requiredOption('--corpus <dir>', 'folder that stands for corpus/ in the gold files')
  .option('--misses', 'list each miss and each false alarm with its sentence')
  .option('--json', 'machine-readable')
  .action(async (gold: string, options: { corpus: string; misses?: boolean; json?: boolean }) => {
    const { evaluateGold } = await import('../../ingest/evaluate/evaluate-gold.ts');
    const { measures, reports } = await evaluateGold(gold, options.corpus);
    if (options.json) process.stdout.write(`${JSON.stringify({ reports: reports.length, measures }, null, 1)}\n`);
    else process.stdout.write(`${reports.length} reports\n${table(measures)}`);
    if (options.misses) for (const report of reports) process.stdout.write(`\n${misses(report)}`);
  });
