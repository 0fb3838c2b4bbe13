import { findingLabels } from '../../schema/model.ts';
import type { Value } from '../engine.ts';
import { likelyFrom } from '../likely.ts';
import type { Part } from './motif.ts';

/** Parameters of a query, by name; each clause adds its own under its alias. */
export type Values = Record<string, Value>;

/**
 * The pattern of a part's findings in an incident `i`. Of several facets the labels are left out, and the conditions ask for the facet:
 * Neo4j 5.26.12 finds nothing by `(a:Contributor|…|Adaptation)` beside another pattern where it finds 12 rows without.
 */
export function partPattern({ facets }: Part, alias: string): string {
  const [facet, ...others] = facets;
  return `(i:Incident)-[:HAS]->(${alias}${facet === undefined || others.length > 0 ? '' : `:${findingLabels[facet]}`})`;
}

/** What is asked of the findings under an alias; only likely ones are there. */
export function partConditions(part: Part, alias: string, values: Values): string[] {
  values['likelyFrom'] = likelyFrom;
  const conditions = [
    `${alias}.visibility IN $visible`,
    `${alias}.status <> 'rejected'`,
    `(${alias}.status <> 'found' OR ${alias}.confidence >= $likelyFrom)`,
  ];
  const among = (property: string, list: readonly string[] | null): void => {
    if (list === null) return;
    values[`${alias}_${property}`] = list;
    conditions.push(`${alias}.${property} IN $${alias}_${property}`);
  };
  // an interaction has no facet
  if (part.facets.length !== 1) among('facet', part.facets);
  among('concept', part.concepts);
  among('role', part.role);
  among('outcome', part.outcome);
  among('effect', part.effect);
  among('certainty', part.certainty);
  if (part.component === null) return conditions;
  const { is, contains } = part.component;
  const phrase = `toLower(${alias}.component)`;
  const ways = contains.map((word, n) => {
    values[`${alias}_contains${n}`] = word;
    return `${phrase} CONTAINS $${alias}_contains${n}`;
  });
  if (is.length > 0) {
    values[`${alias}_is`] = is;
    ways.unshift(`${phrase} IN $${alias}_is`);
  }
  return [...conditions, `(${ways.join(' OR ')})`];
}
