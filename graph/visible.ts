import { findingLabels } from '../schema/model.ts';

/**
 * Pieces of Cypher that keep to what the viewer may see. `$visible` (a list of visibilities) and `$level` (`public` | `all`) are put in
 * by `store.read`, which refuses a query without `$visible`.
 */

/** All findings' labels, for a pattern like `(f:${anyFinding})`. */
export const anyFinding: string = Object.values(findingLabels).join('|');

/** Condition: this node or relationship comes from a report that the viewer may see. */
export const seen = (name: string): string => `${name}.visibility IN $visible`;

/** MATCH of incidents by the reports that the viewer may see: binds `i`, its report `r` and what the report says of it, `d`. */
export const visibleIncidents = 'MATCH (r:Report)-[d:DESCRIBES]->(i:Incident) WHERE d.visibility IN $visible';

/** Condition: the finding counts, i.e. nobody rejected it. */
export const live = (name: string): string => `${name}.status <> 'rejected'`;
