/** onnxruntime-node, which runs the encoder: bin/install-encoder.mjs brings it when a command first reads reports, so that `npm start` need not wait for it. */
import { createRequire } from 'node:module';

type Tensor = { data: unknown };
export type Session = { run(feeds: Record<string, Tensor>): Promise<Record<string, { data: unknown }>> };
/** The little of onnxruntime-node that is used here. */
export type Runtime = {
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
  InferenceSession: { create(path: string, options: Readonly<Record<string, unknown>>): Promise<Session> };
};

/** Where it is installed: inside the project's own packages, so that it goes when they go. */
const place = new URL('../../../node_modules/.rhyme-encoder/', import.meta.url);

/** Does the user want to read without the encoder? */
export const encoderIsOff = (): boolean => process.env['RHYME_ENCODER'] === 'off';

/** The module of the package as it is installed in `folder`; null where it is not there or `RHYME_ENCODER` is `off`. */
export function runtimeIn(folder: URL = place): string | null {
  if (encoderIsOff()) return null;
  try {
    return createRequire(new URL('package.json', folder)).resolve('onnxruntime-node');
  } catch {
    return null;
  }
}

/** The package itself, or null as above. Throws where it is there and does not load. */
export function loadRuntime(folder?: URL): Runtime | null {
  const path = runtimeIn(folder);
  return path === null ? null : (createRequire(import.meta.url)(path) as Runtime);
}
