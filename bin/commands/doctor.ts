import { Command } from 'commander';
import { exitCode } from '../terminal/exit.ts';

/** `rhyme doctor`. */
export const doctor = new Command('doctor')
  .description('look at the installation and the graph; says what is wrong and the cure')
  .option('--rebuild', 'make the embedded graph anew from its journal, then look')
  .action(async ({ rebuild }: { rebuild?: boolean }) => {
    const { examine, rebuildHome } = await import('../../ingest/doctor.ts');
    if (rebuild) {
      const { reports, reviews } = await rebuildHome();
      process.stderr.write(`rebuilt from the journal: ${reports} reports, ${reviews} reviews\n`);
    }
    const checks = await examine();
    for (const { name, ok, says } of checks) process.stdout.write(`${ok ? '✓' : '✗'} ${name}: ${says}\n`);
    if (checks.some(({ ok }) => !ok)) process.exitCode = exitCode.failed;
  });
