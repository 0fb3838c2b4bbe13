import { Command } from 'commander';
import { UsageError } from '../terminal/exit.ts';
import { openHere } from '../terminal/open-here.ts';

/** `rhyme apart`: takes back that a report was joined with others. */
export const apart = new Command('apart')
  .description('say that a report (r_…) tells of an incident of its own, where it was joined with others; --undo lets it be joined again')
  .argument('<report>', 'id of the report')
  .option('--undo', 'take that back')
  .action(async (report: string, { undo = false }: { undo?: boolean }) => {
    const { target } = await openHere();
    try {
      if (!(await target.setApart(report, !undo)))
        throw new UsageError(`no report of id ${JSON.stringify(report)} is stored; an incident's page shows the ids of its reports`);
      process.stdout.write(undo ? 'the report may be joined with others again\n' : 'the report has an incident of its own\n');
    } finally {
      await target.close();
    }
  });
