import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runtimeIn } from './find/encoder/runtime.ts';
import { privateHosts } from './mask/private-addresses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Everything that bears on what a report is read as: parsers, segmenters, readers with their data, masking, pattern rules, what components are called. */
const readers = [
  'ingest/documents/**/*.ts',
  'ingest/segments/**/*.ts',
  'ingest/find/**/*',
  'ingest/mask/**/*',
  'graph/motifs/*.ts',
  'graph/components/*.ts',
  'graph/likely.ts',
  'schema/*.yaml',
  'schema/patterns/*.yaml',
];

let version: string | undefined;

/**
 * Version of the readers: 12 hex digits over their code and data, so that a change of either reads every report anew.
 * `+names` where people's names are kept: a report stored with names is another version than one without; so with other private hosts.
 */
export function pipelineVersion(keepNames = false): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    const files = globSync(readers, { cwd: root, exclude: (name) => name.includes('training') || name.endsWith('.md') });
    for (const file of files.filter((name) => /\.[a-z]+$/.test(name)).toSorted())
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(`${root}${file}`));
    // Without its runtime the encoder reads nothing, and the others are joined otherwise.
    hash.update(runtimeIn() === null ? 'no encoder' : 'encoder');
    version = hash.digest('hex').slice(0, 12);
  }
  const hosts = privateHosts();
  const hidden = hosts.length === 0 ? '' : `+${createHash('sha256').update(hosts.toSorted().join()).digest('hex').slice(0, 6)}`;
  return `${version}${keepNames ? '+names' : ''}${hidden}`;
}
