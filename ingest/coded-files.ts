import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What `work` gives; where it fails, an Error that says `what` is wrong and the cure. */
function told<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(what, { cause });
  }
}

/** The coded reports (*.json) of a folder, in the order of their names. Throws where there is no folder, and on a file of another shape, naming it and what is wrong. */
export function codedFiles<T>(folder: string, shape: z.ZodType<T>): { name: string; coded: T }[] {
  return told(`${folder} is no folder that can be read: name one that holds coded reports (*.json)`, () => readdirSync(folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const content: unknown = told(`${path} is no JSON that can be read: mend it, or take it out of the folder`, () =>
        JSON.parse(readFileSync(path, 'utf8')),
      );
      const parsed = shape.safeParse(content);
      if (!parsed.success) throw new Error(`${path} is no coded report: ${z.prettifyError(parsed.error)}`);
      return { name, coded: parsed.data };
    });
}
