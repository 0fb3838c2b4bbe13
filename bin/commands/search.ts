import { Command } from 'commander';
import type { Level } from '../../api/auth/tokens.ts';
import { asOption } from '../terminal/as-option.ts';
import { oneLine } from '../terminal/one-line.ts';
import { wholeNumber } from '../terminal/whole-number.ts';

const operation = /* GraphQL */ `
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      edges {
        node {
          __typename
          ... on Incident {
            id
            title
            date
            organisation {
              name
            }
          }
          ... on Pattern {
            id
            label
            is
          }
          ... on Concept {
            id
            label
            is
          }
        }
        reasons {
          place
          excerpt
          marks {
            start
            end
          }
          finding {
            concept {
              label
            }
          }
        }
      }
    }
  }
`;

type Reason = { place: string; excerpt: string; marks: { start: number; end: number }[]; finding: { concept: { label: string } } | null };
type Node = {
  __typename: string;
  id: string;
  title?: string;
  date?: string | null;
  organisation?: { name: string } | null;
  label?: string;
  is?: string;
};
type Answer = { search: { totalCount: number; edges: { node: Node; reasons: Reason[] }[] } };

/** The words that matched, in bold on a terminal and between asterisks elsewhere. */
function marked({ excerpt, marks }: Reason): string {
  const [on, off] = process.stdout.isTTY ? ['\u001B[1m', '\u001B[22m'] : ['*', '*'];
  let [text, end] = ['', 0];
  for (const mark of marks) {
    text += `${excerpt.slice(end, mark.start)}${on}${excerpt.slice(mark.start, mark.end)}${off}`;
    end = mark.end;
  }
  return oneLine(`${text}${excerpt.slice(end)}`);
}

function shown({ node, reasons }: Answer['search']['edges'][number]): string {
  const head = node.title ?? node.label ?? node.id;
  const about =
    node.__typename === 'Incident' ? [node.organisation?.name, node.date].filter(Boolean).join(' · ') : node.__typename.toLowerCase();
  const why = reasons.slice(0, 3).map((reason) => `    ${reason.finding ? `${reason.finding.concept.label}: ` : ''}${marked(reason)}`);
  return [`${head}  (${about})  ${node.id}`, ...why, ''].join('\n');
}

/** `rhyme search`. */
export const search = new Command('search')
  .description('search incidents, patterns and concepts; each hit says why it matched')
  .argument('<text...>', 'words, "phrases" and prefixes (retr*)')
  .option('--first <n>', 'at most this many, 1 to 100', wholeNumber(1, 100), 10)
  .option('--json', 'the GraphQL answer')
  .addOption(asOption())
  .action(async (words: string[], options: { first: number; json?: boolean; as: Level }) => {
    const { ask } = await import('../../api/ask.ts');
    const { search: found } = (await ask(operation, { text: words.join(' '), first: options.first }, options.as)) as Answer;
    if (options.json) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
    else {
      for (const edge of found.edges) process.stdout.write(`${shown(edge)}\n`);
      process.stderr.write(`${found.edges.length} of ${found.totalCount} hits\n`);
    }
  });
