import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Document, Refusal, SourceFile } from '../document.ts';
import { refuse } from './refuse.ts';

export type Parser = {
  /** Parses one file in the worker; files are taken in turn. Never rejects: what cannot be parsed is a refusal. */
  parse(file: SourceFile): Promise<Document | Refusal>;
  /** Ends the worker; files still waiting are parsed first. */
  close(): Promise<void>;
};

/** Markdown parsers take more than linear time on some texts: no real report of the corpus takes a tenth of this. */
const patience = 10_000;
const memory = 768;

/** Starts a worker and waits until it has loaded the parsers. Rejects where it cannot. */
async function start(): Promise<Worker> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory } });
  await once(worker, 'message');
  // An error between two files must not end the process; the worker's exit is seen below.
  worker.on('error', () => {});
  return worker;
}

/** A parser in a thread of its own: a file that takes longer than `timeout` ms or too much memory costs its worker, which is replaced, and is refused as `too-slow`. */
export function openParser({ timeout = patience }: { timeout?: number } = {}): Parser {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };

  /** A worker that ends by itself is forgotten, so that the next file starts another. */
  const startHeld = async (): Promise<Worker> => {
    const started = await start();
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  };

  const parseIn = (busy: Worker, file: SourceFile): Promise<Document | Refusal> =>
    new Promise((resolve) => {
      const settle = (result: Document | Refusal): void => {
        clearTimeout(timer);
        // One by one: `removeAllListeners` takes the worker's own with it, and then no message comes any more.
        busy.off('message', settle).off('error', fail);
        resolve(result);
      };
      const lose = (reason: string): void => {
        void stop().then(() => settle(refuse(file.path, 'too-slow', reason)));
      };
      const fail = (cause: Error): void =>
        lose(`took more than ${memory} MB of memory or ended its parser (${cause.message}); split it, or save it as plain text`);
      const timer = setTimeout(
        lose,
        timeout,
        `took longer than ${timeout / 1000} s to parse; split it, or save it as plain text with short paragraphs`,
      );
      busy.on('message', settle).on('error', fail);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
      busy.postMessage(file);
    });

  const parseNow = async (file: SourceFile): Promise<Document | Refusal> => {
    try {
      worker ??= await startHeld();
    } catch (cause) {
      return refuse(
        file.path,
        'unreadable',
        `was not read, as the parser could not be started (${cause instanceof Error ? cause.message : String(cause)}); try again with more memory free`,
      );
    }
    return parseIn(worker, file);
  };

  return {
    parse(file) {
      const result = turn.then(() => parseNow(file));
      turn = result;
      return result;
    },
    async close() {
      await turn;
      await stop();
    },
  };
}
