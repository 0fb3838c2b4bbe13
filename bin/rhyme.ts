/** The command line. stdout is data, stderr is for people. Each command loads what it works with when it is called: --help is quick. */
import { Command, CommanderError } from 'commander';
import { apart } from './commands/apart.ts';
import { demo } from './commands/demo.ts';
import { doctor } from './commands/doctor.ts';
import { evaluate } from './commands/evaluate.ts';
import { extract } from './commands/extract.ts';
import { forget } from './commands/forget.ts';
import { ingest } from './commands/ingest.ts';
import { match } from './commands/match.ts';
import { patterns } from './commands/patterns.ts';
import { same } from './commands/same.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { similar } from './commands/similar.ts';
import { token } from './commands/token.ts';
import { UsageError, exitCode, explain } from './terminal/exit.ts';

const program = new Command('rhyme')
  .description("Incidents don't repeat, but they rhyme: reads postmortems, keeps their findings in a graph, shows the shapes they share.")
  .addHelpText('after', '\nEnvironment: RHYME_HOME (default .rhyme), RHYME_GRAPH (neo4j://user:password@host:7687), PORT (4400).')
  .exitOverride()
  .showHelpAfterError('(rhyme --help lists the commands)');
/** A wrong call of any command, however deep, is thrown to us and points to the command's help. */
function strict(command: Command, path: string): Command {
  for (const below of command.commands) strict(below, `${path} ${below.name()}`);
  return command.exitOverride().showHelpAfterError(`(${path} --help says how)`);
}
for (const command of [demo, serve, ingest, extract, search, patterns, match, similar, evaluate, apart, same, forget, token, doctor]) {
  program.addCommand(strict(command, `rhyme ${command.name()}`));
}

// `rhyme search x | head` closes our output: there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
  } else {
    process.stderr.write(`rhyme: ${explain(error)}\n`);
    process.exitCode = error instanceof UsageError ? exitCode.usage : exitCode.failed;
  }
}
