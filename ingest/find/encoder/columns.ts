import { attributeValues } from '../attribute-values.ts';
import { conceptIds } from '../concept-ids.ts';
import { columns } from '../linear/columns.ts';

/** Kinds of column: what a sentence may be labelled with, or say nothing of. */
export type ColumnKind = 'concept' | 'interaction' | 'role' | 'outcome' | 'effect' | 'unsaid';

/** The column of an attribute's value, by name. */
export const valueColumn = (attribute: keyof typeof attributeValues, value: string): string => `${attribute}:${value}`;

/** Does the sentence speak of what did not happen here: denied, supposed, planned, of another time, or merely mentioned? */
export const unsaid = 'unsaid';

/** What the encoder tells of a sentence: all that the linear reader does, then each value of each attribute, then `unsaid`. */
export const encoderColumns: readonly string[] = [
  ...columns,
  ...(['outcome', 'role', 'effect'] as const).flatMap((name) => attributeValues[name].map((value) => valueColumn(name, value))),
  unsaid,
];

/** Columns from the first number up to but not including the second. */
export type ColumnRange = readonly [from: number, to: number];

/** Where the columns of a kind lie; concepts and interactions lie where the linear reader has them too. */
export function rangeOf(kind: ColumnKind): ColumnRange {
  if (kind === 'concept') return [0, conceptIds.length];
  if (kind === 'interaction') return [conceptIds.length, columns.length];
  if (kind === 'unsaid') return [encoderColumns.length - 1, encoderColumns.length];
  const from = encoderColumns.indexOf(valueColumn(kind, attributeValues[kind][0] ?? ''));
  return [from, from + attributeValues[kind].length];
}
