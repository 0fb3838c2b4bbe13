/** For the command line: where the motif of a file holds. */
import { z } from 'zod';
import { motifInput } from '../graph/motifs/motif-input.ts';
import { MotifError } from '../graph/motifs/problem.ts';
import { readPattern } from '../graph/motifs/read-pattern.ts';
import { ask } from './ask.ts';
import type { Level } from './auth/tokens.ts';

export { MotifError };

const operation = /* GraphQL */ `
  query Match($motif: MotifInput!, $first: Int!, $after: String) {
    match(motif: $motif, first: $first, after: $after) {
      totalCount
      organisationCount
      snapshot
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          date
          organisation {
            name
          }
        }
        confidence
        shape
        parts {
          name
          finding {
            id
            concept {
              id
              label
            }
            role
            outcome
            effect
            component
            certainty
            confidence
            quotes {
              text
              start
              end
            }
          }
        }
        links {
          from
          to
          interactions {
            id
            type
            label
            source {
              phrase
            }
            target {
              phrase
            }
            quote {
              text
              start
              end
            }
          }
        }
      }
    }
  }
`;

const text = z.string();
const quote = z.object({ text, start: z.number(), end: z.number() });
const end = z.object({ phrase: text });
const answer = z.object({
  match: z.object({
    totalCount: z.number(),
    organisationCount: z.number(),
    snapshot: text,
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text.nullable() }),
    edges: z.array(
      z.object({
        node: z.object({ id: text, title: text, date: text.nullable(), organisation: z.object({ name: text }).nullable() }),
        confidence: z.number(),
        shape: z.number(),
        parts: z.array(
          z.object({
            name: text,
            finding: z.object({
              id: text,
              concept: z.object({ id: text, label: text }),
              role: text.nullable(),
              outcome: text.nullable(),
              effect: text.nullable(),
              component: text.nullable(),
              certainty: text,
              confidence: z.number(),
              quotes: z.array(quote),
            }),
          }),
        ),
        links: z.array(
          z.object({
            from: text.nullable(),
            to: text.nullable(),
            interactions: z.array(z.object({ id: text, type: text, label: text, source: end, target: end, quote })),
          }),
        ),
      }),
    ),
  }),
});

export type Matches = z.infer<typeof answer>['match'];

/**
 * Where the motif of a file's text holds, the first `first` after a cursor, as `ask` is answered. `where` names the file. Throws MotifError
 * with every problem of the motif and its line, and what `ask` throws.
 */
export async function matchFile(yaml: string, where: string, first: number, after: string | null, as: Level): Promise<Matches> {
  const { motif } = readPattern(yaml, where);
  return answer.parse(await ask(operation, { motif: motifInput(motif), first, after }, as)).match;
}
