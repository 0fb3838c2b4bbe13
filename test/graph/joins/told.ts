import { sketchOf } from '../../../graph/joins/sketch.ts';
import type { Sketch } from '../../../graph/joins/sketch.ts';

type Told = { url?: string; text?: string; title?: string; organisation?: string | null; date?: string | null };

/** The sketch of a report that says this; by default of Example Cloud, on one day. */
export const told = ({ url, text = '', title = '', organisation = 'Example Cloud', date = '2024-03-05' }: Told): Sketch =>
  sketchOf({
    url: url ?? null,
    text,
    coded: { incident: { title, organisation, date, nearMiss: false }, findings: [], interactions: [], patterns: [] },
  });

/** A text of so many words of which hardly any three stand together twice; `seed` makes another one. */
export const prose = (words: number, seed: number): string =>
  Array.from({ length: words }, (_, at) => `w${(at * at * 31 + at * seed * 173 + seed * 104_729) % 9973}`).join(' ');
