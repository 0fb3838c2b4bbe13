import { findingLabels } from '../schema/model.ts';

/**
 * All findings' labels, for a pattern like `(f:${anyFinding})`. Every read limits what it matches by `… .visibility IN $visible` (and pattern
 * matches by `level = $level`): `store.read` puts both in, and refuses a query without `$visible`.
 */
export const anyFinding: string = Object.values(findingLabels).join('|');
