/** How a process ended, as `spawnSync` tells it. */
export type Ended = { status: number | null; signal: string | null; stderr: string | null; error?: Error | undefined };

/** The last error that a command told, or the last that it said; a command that is not there says nothing at all. */
export function lastLine(said: string | null): string {
  const lines = said?.trim().split('\n') ?? [];
  return lines.findLast((one) => one.includes('Error')) || lines.at(-1) || 'it said nothing';
}

const lost = /ModuleNotFoundError|ImportError|Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND/;

/** Why a peer that was installed in a folder gave no answer, and what to do: only one whose files are lost is installed anew. */
export function whyNot(command: string, folder: string, { status, signal, stderr, error }: Ended): string {
  const said = error?.message ?? lastLine(stderr);
  if (lost.test(stderr ?? '') || (error !== undefined && 'code' in error && error.code === 'ENOENT'))
    return `${command} lacks what was installed for it: ${said}; remove ${folder}, and it is installed anew`;
  const how = signal === null ? `ended with ${status}: ${said}` : `was ended by ${signal}`;
  return `${command} ${how}; it is installed, and does this with this input: take fewer incidents, or give the machine more memory`;
}
