import type { NamedMerge } from './component.ts';

/** One merge for people, on a line of its own. */
export const mergeLine = ({ component, other, names, by, at }: NamedMerge): string =>
  `  ${component} (${names[0]}) and ${other} (${names[1]}), by ${by} at ${at}`;
