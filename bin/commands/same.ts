import { Command } from 'commander';
import { UsageError } from '../terminal/exit.ts';
import { openHere } from '../terminal/open-here.ts';

/** `rhyme same`: says that two components are one thing under two names. */
export const same = new Command('same')
  .description(
    'say that two components are one thing, each by any of its names or by id (c_…); --undo takes that back; without names: what was said',
  )
  .argument('[component]', 'name, alias or id of a component')
  .argument('[other]', 'name, alias or id of another')
  .option('--undo', 'take that back')
  .action(async (component: string | undefined, other: string | undefined, { undo = false }: { undo?: boolean }) => {
    if (other === undefined && (component !== undefined || undo))
      throw new UsageError(
        `which two? rhyme same ${component === undefined ? 'COMPONENT' : JSON.stringify(component)} OTHER${undo ? ' --undo' : ''}`,
      );
    const { target } = await openHere();
    try {
      if (component === undefined || other === undefined) {
        const lines = await target.merges();
        if (lines.length === 0) process.stderr.write('nobody has merged any components\n');
        process.stdout.write(lines.map((line) => `${line}\n`).join(''));
      } else {
        const done = await target.merge(component, other, !undo);
        if (done.outcome === 'refused') throw new UsageError(done.message);
        const words = undo ? 'are two again' : 'are one now; --undo takes that back';
        process.stdout.write(`${done.component} and ${done.other} ${done.outcome === 'unchanged' ? 'were one already' : words}\n`);
      }
    } finally {
      await target.close();
    }
  });
