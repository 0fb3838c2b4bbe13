import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { encoderColumns } from './columns.ts';
import type { Runtime } from './runtime.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './word-pieces.ts';
import { parseVocabulary } from './word-pieces.ts';

/** The fine-tuned encoder: `read` gives the log-odds of one sentence's `width` columns (columns.ts). */
export type Encoder = { vocabulary: Vocabulary; width: number; read(tokens: Tokens): Promise<Float32Array> };

/** Raise it with every change to what the encoder is given (input.ts, tokens.ts): weights of another version are refused. */
export const inputVersion = 1;

const manifest = z.object({
  inputVersion: z.number(),
  columns: z.array(z.string()),
  /** SHA-256 of the list of reports that it was trained on (`trained-on.txt`), and of the examples themselves. */
  trainedOn: z.string(),
  examples: z.string(),
  /** SHA-256 by file name. */
  artefacts: z.record(z.string(), z.string()),
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Opens the encoder of a folder of weights; throws where a file is missing, is not the one that the manifest names or was made for other code, with the cure. */
export async function openEncoder(folder: URL, { InferenceSession, Tensor }: Runtime): Promise<Encoder> {
  const told = manifest.parse(JSON.parse(readFileSync(new URL('encoder.json', folder), 'utf8')));
  if (told.inputVersion !== inputVersion || told.columns.join() !== encoderColumns.join())
    throw new Error(
      `the encoder was trained for input version ${told.inputVersion} and ${told.columns.length} columns, the code has version ${inputVersion} and ${encoderColumns.length}; run \`npm run train\``,
    );
  for (const [name, expected] of Object.entries(told.artefacts)) {
    const path = new URL(name, folder);
    if (sha256(readFileSync(path)) !== expected)
      throw new Error(`${fileURLToPath(path)} is not the file that encoder.json names; check it out again or run \`npm run train\``);
  }
  // One thread and no arena: the same sums in the same order, and memory that stays flat.
  const session = await InferenceSession.create(fileURLToPath(new URL('encoder.onnx', folder)), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    enableCpuMemArena: true,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  const vocabulary = parseVocabulary(readFileSync(new URL('encoder-vocabulary.txt', folder), 'utf8'));
  return {
    vocabulary,
    width: encoderColumns.length,
    async read({ ids, own }) {
      const { scores } = await session.run({
        ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), [ids.length]),
        own: new Tensor('int64', BigInt64Array.of(BigInt(own)), []),
      });
      return Float32Array.from(scores?.data as Float32Array);
    },
  };
}
