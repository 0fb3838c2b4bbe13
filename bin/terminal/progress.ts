/** One line on stderr that says how far long work has come: count, rate, time left, and what is being done. */
export type Progress = { step(label: string): void; end(): void };

const seconds = (ms: number) => `${Math.max(0, Math.round(ms / 1000))} s`;

/** Rewrites its line on a terminal, at most ten times a second; elsewhere it prints a line every five seconds. */
export function progress(what: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const started = performance.now();
  const every = out.isTTY ? 100 : 5000;
  let [done, last] = [0, started];
  const line = (label: string) => {
    const elapsed = performance.now() - started;
    const rate = done / (elapsed / 1000);
    const left = done === 0 ? '' : ` · ${seconds(((total - done) / done) * elapsed)} left`;
    const text = `${what} ${done}/${total} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left} · ${label}`;
    out.write(out.isTTY ? `\r\u001B[2K${text.slice(0, (out.columns ?? 80) - 1)}` : `${text}\n`);
  };
  return {
    step(label) {
      done += 1;
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      line(label);
    },
    end() {
      if (out.isTTY) out.write('\r\u001B[2K');
    },
  };
}
