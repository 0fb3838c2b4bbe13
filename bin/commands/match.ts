import { readFile } from 'node:fs/promises';
import { text as allOf } from 'node:stream/consumers';
import { Command } from 'commander';
import type { Level } from '../../api/auth/tokens.ts';
import type { Matches } from '../../api/match-file.ts';
import { asOption } from '../terminal/as-option.ts';
import { UsageError } from '../terminal/exit.ts';
import { oneLine } from '../terminal/one-line.ts';
import { wholeNumber } from '../terminal/whole-number.ts';

type Options = { first: number; after?: string; json?: boolean; as: Level };

/** An incident with the sentences under each part of the motif. */
function shown({ node, confidence, parts, links }: Matches['edges'][number]): string {
  const about = [node.organisation?.name, node.date].filter(Boolean).join(' · ');
  const nodes = parts.map(({ name, finding }) => {
    const value = finding.role ?? finding.outcome ?? finding.effect;
    const what = `${finding.concept.label}${value ? ` [${value.toLowerCase().replaceAll('_', '-')}]` : ''}`;
    return `    ${name}: ${what}\n      “${oneLine(finding.quotes[0]?.text ?? '')}”`;
  });
  const edges = links.flatMap(({ from, to, interactions }) =>
    interactions.map(({ label, source, target, quote }) => {
      const ends = `${from ?? '*'} → ${to ?? '*'}`;
      return `    ${ends}: ${source.phrase} – ${label} – ${target.phrase}\n      “${oneLine(quote.text)}”`;
    }),
  );
  return [`${node.title}  (${about})  ${confidence.toFixed(2)}  ${node.id}`, ...nodes, ...edges, ''].join('\n');
}

async function contents(file: string): Promise<string> {
  if (file === '-') return await allOf(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'there is no such file' : String(cause);
    throw new Error(`${file} cannot be read (${why}): name a motif's YAML file, or - for standard input`, { cause });
  }
}

/** `rhyme match`. */
export const match = new Command('match')
  .description('the incidents that a motif holds in, the latest first, each with its sentences')
  .argument('<file>', "a motif's YAML (as in schema/patterns); - is standard input")
  .option('--first <n>', 'at most this many, 1 to 100', wholeNumber(1, 100), 20)
  .option('--after <cursor>', 'go on from this cursor (--json tells it)')
  .option('--json', 'the GraphQL answer')
  .addOption(asOption())
  .action(async (file: string, options: Options) => {
    const { MotifError, matchFile } = await import('../../api/match-file.ts');
    const where = file === '-' ? 'standard input' : file;
    try {
      const found = await matchFile(await contents(file), where, options.first, options.after ?? null, options.as);
      if (options.json) {
        process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
        return;
      }
      for (const edge of found.edges) process.stdout.write(`${shown(edge)}\n`);
      process.stderr.write(`${found.edges.length} of ${found.totalCount} incidents, ${found.organisationCount} organisations\n`);
    } catch (error) {
      if (error instanceof MotifError) throw new UsageError(error.message, { cause: error });
      throw error;
    }
  });
