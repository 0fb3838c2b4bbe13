import type { Sketch } from './sketch.ts';

/** Values of a sketch that make one key: two texts with 0.7 of their features in common share one of eight keys nearly always. */
const rows = 3;
const bands = 8;

/** Texts of fewer features are told by their address or their title only: short notes are alike. */
export const tellingText = 40;

/** By these a report finds those that it could be joined with: only reports that share one are compared. */
export function keysOf({ url, house, date, text }: Sketch): string[] {
  const alike = Array.from({ length: text.features < tellingText ? 0 : bands }, (_, band) => {
    const values = text.least.slice(band * rows, (band + 1) * rows).map((value) => value.toString(36));
    return `text ${band} ${values.join('-')}`;
  });
  const told = [...(url === null ? [] : [`url ${url}`]), ...(house === null || date === null ? [] : [`day ${house} ${date}`])];
  return [...told, ...alike];
}
