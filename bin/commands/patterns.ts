import { Command } from 'commander';
import type { Level } from '../../api/auth/tokens.ts';
import { asOption } from '../terminal/as-option.ts';
import { oneLine } from '../terminal/one-line.ts';

const operation = /* GraphQL */ `
  {
    patterns {
      id
      label
      is
      organisationCount
      incidents(first: 3) {
        totalCount
        edges {
          node {
            id
            title
            date
            organisation {
              name
            }
          }
          quotes {
            quote {
              text
            }
          }
        }
      }
    }
  }
`;

type Edge = {
  node: { id: string; title: string; date: string | null; organisation: { name: string } | null };
  quotes: { quote: { text: string } }[];
};
type Pattern = { id: string; label: string; is: string; organisationCount: number; incidents: { totalCount: number; edges: Edge[] } };

function shown({ id, label, is, organisationCount, incidents }: Pattern): string {
  const lines = incidents.edges.map(({ node, quotes }) => {
    const where = [node.organisation?.name, node.date].filter(Boolean).join(' · ');
    return `    ${node.title} (${where})\n      “${oneLine(quotes[0]?.quote.text ?? '')}”`;
  });
  return [`${label}  (${id})`, `  ${is}`, `  ${incidents.totalCount} incidents, ${organisationCount} organisations`, ...lines, ''].join(
    '\n',
  );
}

/** `rhyme patterns`. */
export const patterns = new Command('patterns')
  .description('the named patterns, how many incidents each holds in, and three of them with their sentences')
  .option('--json', 'the GraphQL answer')
  .addOption(asOption())
  .action(async (options: { json?: boolean; as: Level }) => {
    const { ask } = await import('../../api/ask.ts');
    const answer = (await ask(operation, {}, options.as)) as { patterns: Pattern[] };
    if (options.json) process.stdout.write(`${JSON.stringify(answer.patterns, null, 1)}\n`);
    else for (const pattern of answer.patterns) process.stdout.write(`${shown(pattern)}\n`);
  });
