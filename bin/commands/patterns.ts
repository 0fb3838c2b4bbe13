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
    ownPatterns {
      id
      label
      by
      definition
      matches(first: 3) {
        totalCount
        organisationCount
        edges {
          node {
            id
            title
            date
            organisation {
              name
            }
          }
          parts {
            finding {
              quotes {
                text
              }
            }
          }
          links {
            interactions {
              quote {
                text
              }
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

type Text = { text: string };
type Own = {
  id: string;
  label: string;
  by: string;
  definition: string | null;
  matches: {
    totalCount: number;
    organisationCount: number;
    edges: { node: Edge['node']; parts: { finding: { quotes: Text[] } }[]; links: { interactions: { quote: Text }[] }[] }[];
  };
};

/** An own pattern as the named ones are shown: its first sentence is that of the first interaction, else of the first part. */
const asNamed = ({ id, label, by, definition, matches }: Own): Pattern => ({
  id: `${id}, by ${by}`,
  label,
  is: definition ?? 'One of your own.',
  organisationCount: matches.organisationCount,
  incidents: {
    totalCount: matches.totalCount,
    edges: matches.edges.map(({ node, parts, links }) => {
      const quote = links[0]?.interactions[0]?.quote ?? parts[0]?.finding.quotes[0];
      return { node, quotes: quote === undefined ? [] : [{ quote }] };
    }),
  },
});

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
  .description('the named patterns and your own, how many incidents each holds in, and three of them with their sentences')
  .option('--own', 'only your own, from RHYME_HOME/patterns/*.yaml')
  .option('--json', 'the GraphQL answer')
  .addOption(asOption())
  .action(async (options: { json?: boolean; own?: boolean; as: Level }) => {
    const { ask } = await import('../../api/ask.ts');
    const answer = (await ask(operation, {}, options.as)) as { patterns: Pattern[]; ownPatterns: Own[] };
    if (options.json) process.stdout.write(`${JSON.stringify(options.own ? answer.ownPatterns : answer.patterns, null, 1)}\n`);
    else
      for (const pattern of [...(options.own ? [] : answer.patterns), ...answer.ownPatterns.map(asNamed)])
        process.stdout.write(`${shown(pattern)}\n`);
  });
