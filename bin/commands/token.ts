import { Command, Option } from 'commander';
import type { Level } from '../../api/auth/tokens.ts';
import { addToken, listTokens, removeToken } from '../../api/auth/tokens.ts';
import { homeFolder } from '../../api/home.ts';
import { UsageError } from '../terminal/exit.ts';

const add = new Command('add')
  .description('make a token and print it: the only time that it can be seen')
  .argument('<name>', 'whose it is, to remove it by')
  .addOption(
    new Option('--level <level>', 'public: public reports only; all: everything, and may review')
      .choices(['public', 'all'])
      .makeOptionMandatory(),
  )
  .action((name: string, { level }: { level: Level }) => {
    process.stdout.write(`${addToken(homeFolder(), { level, name })}\n`);
  });

const list = new Command('list').description('names and levels; never the tokens').action(() => {
  for (const { name, level, createdAt } of listTokens(homeFolder())) process.stdout.write(`${name}\t${level}\t${createdAt}\n`);
});

const remove = new Command('remove')
  .description('remove a token; a running server notices at the next request')
  .argument('<name>', 'as in `rhyme token list`')
  .action((name: string) => {
    if (!removeToken(homeFolder(), name))
      throw new UsageError(`there is no token named ${JSON.stringify(name)}; rhyme token list shows them`);
  });

/** `rhyme token`: who may come in when the server listens to others. */
export const token = new Command('token')
  .description('tokens for a server that others can reach')
  .addCommand(add)
  .addCommand(list)
  .addCommand(remove);
