import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelAnswer } from './answer.ts';
import { modelAnswer } from './answer.ts';

/** Answers of a model by the hash of what it was asked, one file each, readable by their owner alone: the same report is asked about once. */
export type AnswerCache = { get(request: unknown): ModelAnswer | null; set(request: unknown, answer: ModelAnswer): void };

/** A cache in `folder`, made when the first answer comes. A file that is torn or of an older form counts as none. */
export function answerCache(folder: string): AnswerCache {
  const fileOf = (request: unknown): string => join(folder, `${createHash('sha256').update(JSON.stringify(request)).digest('hex')}.json`);
  return {
    get(request) {
      try {
        return modelAnswer.safeParse(JSON.parse(readFileSync(fileOf(request), 'utf8'))).data ?? null;
      } catch {
        return null;
      }
    },
    set(request, answer) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = fileOf(request);
      writeFileSync(`${file}.part`, JSON.stringify(answer), { mode: 0o600 });
      renameSync(`${file}.part`, file);
    },
  };
}
