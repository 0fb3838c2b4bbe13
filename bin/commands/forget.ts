import { Command } from 'commander';
import { UsageError } from '../terminal/exit.ts';
import { openHere } from '../terminal/open-here.ts';

/** `rhyme forget`: takes a report or a source out of the graph and the journal, for good. */
export const forget = new Command('forget')
  .description('remove a report (r_…) or everything of a source, by id; `rhyme doctor` lists the sources')
  .argument('<id>', 'report or source')
  .action(async (id: string) => {
    const { target } = await openHere();
    try {
      const removed = await target.forget(id);
      if (removed === 0)
        throw new UsageError(
          `nothing of id ${JSON.stringify(id)} is stored; rhyme doctor lists the sources, and an incident's page its report`,
        );
      process.stdout.write(`${removed} ${removed === 1 ? 'report' : 'reports'} removed\n`);
    } finally {
      await target.close();
    }
  });
