import type { Document } from '../document.ts';

/** The first of the named values of the front matter that is a text, or null. */
export function metaText({ meta }: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
