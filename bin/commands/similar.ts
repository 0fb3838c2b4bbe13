import { Command } from 'commander';
import type { Level } from '../../api/auth/tokens.ts';
import type { Similar } from '../../api/similar-to.ts';
import { asOption } from '../terminal/as-option.ts';
import { oneLine } from '../terminal/one-line.ts';
import { wholeNumber } from '../terminal/whole-number.ts';

type Options = { first: number; after?: string; json?: boolean; as: Level };
type Edge = Similar['edges'][number];
type Proved = Edge['sharedConcepts'][number]['here'];

/** So many concepts are shown; --json tells all. */
const most = 4;
const kinds: Record<string, string> = {
  OTHER_VALUE: 'went otherwise',
  HELPED_THERE: 'helped there',
  ONLY_THERE: 'only there',
  ONLY_HERE: 'only here',
};

const lower = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const valueOf = ({ role, outcome, effect }: Proved): string => lower(role ?? outcome ?? effect ?? 'not told');
const said = (where: string, text: string | undefined): string => `      ${where}: “${oneLine(text ?? '')}”`;

/** An incident with the sentences of both under what they share, and what tells them apart. */
function shown({ node, score, sharedConcepts, sharedInteractions, sharedPatterns, differences }: Edge): string {
  const about = [node.organisation?.name, node.date].filter(Boolean).join(' · ');
  const concepts = sharedConcepts
    .slice(0, most)
    .flatMap(({ concept, value, here, there }) => [
      `    both: ${concept.label}${value === null ? '' : ` [${value}]`}`,
      said('here', here.quotes[0]?.text),
      said('there', there.quotes[0]?.text),
    ]);
  const arrows = sharedInteractions
    .slice(0, most)
    .flatMap(({ here, there }) => [
      `    both: ${here.source.phrase} – ${here.label} – ${here.target.phrase}`,
      said('here', here.quote.text),
      said('there', there.quote.text),
    ]);
  const patterns = sharedPatterns.slice(0, most).map(({ pattern }) => `    both: ${pattern.label} (pattern)`);
  const apart = differences.map(({ kind, concept, here, there }) => {
    const values = kind === 'OTHER_VALUE' && here && there ? ` [here ${valueOf(here)}, there ${valueOf(there)}]` : '';
    return `    ${kinds[kind] ?? kind}: ${concept.label}${values}`;
  });
  return [`${node.title}  (${about})  ${score.toFixed(2)}  ${node.id}`, ...concepts, ...arrows, ...patterns, ...apart, ''].join('\n');
}

/** `rhyme similar`. */
export const similar = new Command('similar')
  .description('the incidents most like one, with what they share, in the words of both, and what tells them apart')
  .argument('<incident>', "an incident's id, as `rhyme search` shows it")
  .option('--first <n>', 'at most this many, 1 to 100', wholeNumber(1, 100), 5)
  .option('--after <cursor>', 'go on from this cursor (--json tells it)')
  .option('--json', 'the GraphQL answer')
  .addOption(asOption())
  .action(async (id: string, options: Options) => {
    const { similarTo } = await import('../../api/similar-to.ts');
    const found = await similarTo(id, options.first, options.after ?? null, options.as);
    if (found === null) throw new Error(`there is no incident "${id}" here: rhyme search WORDS shows the ids of incidents`);
    if (options.json) {
      process.stdout.write(`${JSON.stringify(found.similar, null, 1)}\n`);
      return;
    }
    for (const edge of found.similar.edges) process.stdout.write(`${shown(edge)}\n`);
    process.stderr.write(
      `${found.similar.edges.length} of ${found.similar.totalCount} incidents with something in common with: ${found.title}\n`,
    );
  });
