import type { Sentence } from '../../document.ts';
import type { Encoder } from './encoder.ts';
import { openEncoder } from './encoder.ts';
import { shippedWeights } from '../trained.ts';
import type { Encoded } from './read.ts';
import { readEncoder } from './read.ts';
import { encoderIsOff, loadRuntime } from './runtime.ts';

let opened: Promise<Encoder | null> | null = null;

/** The shipped encoder, opened once; null where its runtime is not installed, which is said once on stderr. Throws where the weights are broken, naming the cure. */
function shipped(): Promise<Encoder | null> {
  return (opened ??= open());
}

async function open(): Promise<Encoder | null> {
  const runtime = loadRuntime();
  if (runtime !== null) return await openEncoder(shippedWeights, runtime);
  process.stderr.write(`rhyme: ${withoutEncoder()}\n`);
  return null;
}

/** What is said where the encoder does not run. */
export const withoutEncoder = (): string =>
  `reading without the encoder: ${
    encoderIsOff()
      ? 'RHYME_ENCODER is off'
      : 'onnxruntime-node is not installed (any rhyme command that reads reports installs it once the npm registry can be reached)'
  }`;

/** What the shipped encoder says of each sentence; null where it cannot run. */
export async function readByShipped(sentences: readonly Sentence[]): Promise<Encoded | null> {
  const encoder = await shipped();
  return encoder === null ? null : await readEncoder(sentences, encoder);
}
