import type { ConceptId } from '../../../schema/coded.ts';
import type { IncidenceRow } from '../incidence-row.ts';

/** How an incident fared, as far as its report lets one tell. */
export type Harm = 'less' | 'more' | 'untold';

/** What `harmOf` reads, for people. */
export const harmSaid =
  'Reports rarely give harm in figures, so it is read from how things fared: less, where the incident was a near miss, or where more safety mechanisms held and steps helped than mechanisms failed, came too late, hid it or made it worse and steps did nothing or made it worse; more, where it is the other way round; otherwise one cannot tell. Judging a mechanism or step by this leaves its own findings out.';

/** What a contrast does not say, for people. */
export const associationSaid =
  'This is association in reports, not effect: what went with less harm may have been there because the trouble was small, reports leave out much, and authors tell of what worked when it ended well. Read the incidents before you act on a number.';

/** Did a mechanism or an adaptation limit harm? Null for what does not tell, and for other facets. */
export function wentWell({ concept, value }: { concept: ConceptId; value: string | null }): boolean | null {
  if (value === null) return null;
  if (concept.startsWith('safety-mechanism/')) return value === 'held';
  return concept.startsWith('adaptation/') ? value === 'helped' : null;
}

/** The mechanisms and adaptations of an incident that limited harm, and those that did not; one may be both. */
export type Standing = { helped: ReadonlySet<ConceptId>; hurt: ReadonlySet<ConceptId>; nearMiss: boolean };

/** How an incident's mechanisms and adaptations fared. */
export function standingOf({ units }: Pick<IncidenceRow, 'units'>, nearMiss: boolean): Standing {
  const of = (well: boolean): Set<ConceptId> => new Set(units.flatMap((unit) => (wentWell(unit) === well ? [unit.concept] : [])));
  return { helped: of(true), hurt: of(false), nearMiss };
}

/** How an incident fared, leaving out the findings of one concept; each concept counts once each way. */
export function harmOf({ helped, hurt, nearMiss }: Standing, without: ConceptId | null = null): Harm {
  if (nearMiss) return 'less';
  const left = (held: ReadonlySet<ConceptId>): number => held.size - Number(without !== null && held.has(without));
  const balance = left(helped) - left(hurt);
  return balance > 0 ? 'less' : balance < 0 ? 'more' : 'untold';
}
