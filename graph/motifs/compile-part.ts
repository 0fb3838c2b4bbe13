import { findingLabels } from '../../schema/model.ts';
import type { Value } from '../engine.ts';
import { carryingFrom } from '../likely.ts';
import type { Part } from './motif.ts';

/** Parameters of a query, by name. */
export type Values = Record<string, Value>;

/**
 * The findings `a` of a part, as a pattern has them. Of several facets the labels are left out, and the conditions ask for the facet: Neo4j
 * 5.26.12 finds nothing by `(a:Contributor|…|Adaptation)` beside another pattern where it finds 12 rows without.
 */
export const findings = ({ facets: [facet, ...others] }: Part): string =>
  facet === undefined || others.length > 0 ? '(a)' : `(a:${findingLabels[facet]})`;

/** What a part asks of the findings `a`; only likely ones are there. */
export function partConditions(part: Part, values: Values): string[] {
  values['carryingFrom'] = carryingFrom;
  const conditions = ['a.visibility IN $visible', "a.status <> 'rejected'", "(a.status <> 'found' OR a.confidence >= $carryingFrom)"];
  const among = (property: string, list: readonly string[] | null): void => {
    if (list === null) return;
    values[property] = list;
    conditions.push(`a.${property} IN $${property}`);
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
  const ways = contains.map((word, n) => {
    values[`contains${n}`] = word;
    return `toLower(a.component) CONTAINS $contains${n}`;
  });
  if (is.length > 0) {
    values['is'] = is;
    ways.unshift('toLower(a.component) IN $is');
  }
  return [...conditions, `(${ways.join(' OR ')})`];
}
