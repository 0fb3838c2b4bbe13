import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The coded reports (*.json) of a folder, in the order of their names. Throws on a file of another shape, naming it and what is wrong. */
export function codedFiles<T>(folder: string, shape: z.ZodType<T>): { name: string; coded: T }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const parsed = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      if (!parsed.success) throw new Error(`${path} is no coded report: ${z.prettifyError(parsed.error)}`);
      return { name, coded: parsed.data };
    });
}
