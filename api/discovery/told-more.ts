import { outcomes } from '../../schema/generated/vocabulary.ts';
import type { Item } from './item.ts';

/** True for a safety mechanism that did not hold and for an adaptation that did not help. */
const isFailing = ({ value }: Item): boolean => value === 'no-effect' || (value !== null && value in outcomes && value !== 'held');
const weights = { failing: 2, conditions: 1, plain: 0.2 };

/**
 * How much more than its words a set tells, as a factor of its interest. Most where something failed its purpose; then where conditions met (contributors,
 * saturated resources, difficulties). A mechanism or an adaptation without more is what reports have, want or do about a trouble of that name (room made on a full
 * disk, access taken away after a break-in): as sure as it is, nobody learns from it.
 */
export function toldMore(items: readonly Item[]): number {
  if (items.some(isFailing)) return weights.failing;
  return items.some(({ concept }) => /^(?:adaptation|safety-mechanism)\//.test(concept)) ? weights.plain : weights.conditions;
}
