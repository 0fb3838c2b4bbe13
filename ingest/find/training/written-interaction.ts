import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { shapes } from '../../../graph/shapes.ts';
import type { InteractionType } from '../../../schema/coded.ts';
import { reasons, voices } from './written-sentence.ts';

const others = z.array(shapes.interactionType).default([]);
const file = z.strictObject({
  true: z.array(
    z.strictObject({ say: z.string().min(1), voice: z.enum(voices), source: z.string().min(1), target: z.string().min(1), also: others }),
  ),
  lookalike: z.array(z.strictObject({ say: z.string().min(1), voice: z.enum(voices).optional(), why: z.enum(reasons), is: others })),
});

/** A sentence of our own, written to teach what tells a type of interaction and what only looks like it. */
export type WrittenInteraction = {
  say: string;
  /** Every type that the sentence tells: all others are to be taken as not told. */
  tells: InteractionType[];
  /** Why a look-alike is none; null for a true one. */
  why: (typeof reasons)[number] | null;
  file: string;
  /** Counted from 1. */
  line: number;
};

/** The sentences of a folder, as TYPE.yaml, by file name and line. Throws where one is malformed, naming the file, the place and what is wrong. */
export function readWrittenInteractions(folder: string): WrittenInteraction[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      const type = shapes.interactionType.safeParse(name.replace(/\.yaml$/, ''));
      if (!type.success) throw new Error(`${path}: no type of interaction; name the file as vocabulary.yaml does`);
      const lines = new LineCounter();
      const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
      const read = file.safeParse(document.toJS());
      if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
      for (const { say, source, target } of read.data.true)
        for (const end of [source, target])
          if (!say.includes(end)) throw new Error(`${path}: "${end}" is no part of "${say}"; copy the words`);
      const lineOf = (list: string, i: number): number =>
        lines.linePos((document.getIn([list, i], true) as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0).line;
      return [
        ...read.data.true.map(({ say, also }, i) => ({ say, tells: [type.data, ...also], why: null, file: name, line: lineOf('true', i) })),
        ...read.data.lookalike.map(({ say, is, why }, i) => ({ say, tells: is, why, file: name, line: lineOf('lookalike', i) })),
      ];
    });
}
