/** For the command line: the incidents like one. */
import { z } from 'zod';
import { ask } from './ask.ts';
import type { Level } from './auth/tokens.ts';

const operation = /* GraphQL */ `
  query Similar($id: ID!, $first: Int!, $after: String) {
    incident(id: $id) {
      id
      title
    }
    similarIncidents(id: $id, first: $first, after: $after) {
      totalCount
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
        score
        structure
        text
        sharedConcepts {
          concept {
            id
            label
          }
          value
          weight
          here {
            ...Proved
          }
          there {
            ...Proved
          }
        }
        sharedInteractions {
          weight
          here {
            ...Told
          }
          there {
            ...Told
          }
        }
        sharedPatterns {
          pattern {
            id
            label
          }
          weight
          here {
            quote {
              text
            }
          }
          there {
            quote {
              text
            }
          }
        }
        differences {
          kind
          concept {
            id
            label
          }
          here {
            ...Proved
          }
          there {
            ...Proved
          }
        }
      }
    }
  }
  fragment Proved on Finding {
    id
    role
    outcome
    effect
    quotes {
      text
    }
  }
  fragment Told on Interaction {
    id
    label
    source {
      phrase
    }
    target {
      phrase
    }
    quote {
      text
    }
  }
`;

const text = z.string();
const quote = z.object({ text });
const named = z.object({ id: text, label: text });
const proved = z.object({ id: text, role: text.nullable(), outcome: text.nullable(), effect: text.nullable(), quotes: z.array(quote) });
const told = z.object({ id: text, label: text, source: z.object({ phrase: text }), target: z.object({ phrase: text }), quote });
const shownBy = z.array(z.object({ quote }));
const answer = z.object({
  incident: z.object({ id: text, title: text }).nullable(),
  similarIncidents: z
    .object({
      totalCount: z.number(),
      snapshot: text,
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text.nullable() }),
      edges: z.array(
        z.object({
          node: z.object({ id: text, title: text, date: text.nullable(), organisation: z.object({ name: text }).nullable() }),
          score: z.number(),
          structure: z.number(),
          text: z.number(),
          sharedConcepts: z.array(z.object({ concept: named, value: text.nullable(), weight: z.number(), here: proved, there: proved })),
          sharedInteractions: z.array(z.object({ weight: z.number(), here: told, there: told })),
          sharedPatterns: z.array(z.object({ pattern: named, weight: z.number(), here: shownBy, there: shownBy })),
          differences: z.array(z.object({ kind: text, concept: named, here: proved.nullable(), there: proved.nullable() })),
        }),
      ),
    })
    .nullable(),
});

export type Similar = NonNullable<z.infer<typeof answer>['similarIncidents']>;

/** The incidents like the one of an id, the first `first` after a cursor, as `ask` is answered; null if there is no such incident. Throws what `ask` throws. */
export async function similarTo(
  id: string,
  first: number,
  after: string | null,
  as: Level,
): Promise<{ title: string; similar: Similar } | null> {
  const { incident, similarIncidents: similar } = answer.parse(await ask(operation, { id, first, after }, as));
  return incident === null || similar === null ? null : { title: incident.title, similar };
}
