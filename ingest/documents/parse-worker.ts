import { parentPort } from 'node:worker_threads';
import type { SourceFile } from '../document.ts';
import { parse } from './parse.ts';
import { refuse } from './refuse.ts';

/** The thread that `openParser` talks to: a file in, a document or a refusal out, one at a time. */
parentPort?.on('message', (file: SourceFile) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
  parentPort?.postMessage(answer(file));
});

// Loading the parsers takes a while on a busy machine: only from here on does a file's time count.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
parentPort?.postMessage('ready');

function answer(file: SourceFile): ReturnType<typeof parse> {
  try {
    return parse(file);
  } catch (cause) {
    if (cause instanceof RangeError)
      return refuse(file.path, 'too-deep', 'nests too deeply to be parsed; save its main text as plain text');
    return refuse(
      file.path,
      'unreadable',
      `could not be parsed (${cause instanceof Error ? cause.message : String(cause)}); please report this with the file`,
    );
  }
}
