/** The GraphQL contract as one text: schema/sdl/*.graphql, by name. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../schema/sdl/', import.meta.url);

/** Reads the SDL files in the order of their names. */
export function schemaText(): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}
