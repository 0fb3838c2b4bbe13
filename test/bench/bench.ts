/**
 * `npm run bench [-- --json] [-- --quick]`: mining beside its peers, on generated incidents shaped like ours. One line a measure: what, ours, the peer's, and how many
 * times as long the peer took, in processor seconds on both sides (on a busy machine the clock would tell of others), reading and starting left out. Outputs are compared
 * first; where they differ nothing is told and the exit code is 1. `--quick` leaves the 100,000 out.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedSets } from '../../api/discovery/closed-sets.ts';
import { frequentSets } from '../../api/discovery/frequent-sets.ts';
import { itemKey } from '../../api/discovery/item.ts';
import type { ItemSets } from '../../api/discovery/item-sets.ts';
import { itemsOf, rowsOf } from '../../api/discovery/item-sets.ts';
import type { LiveSets } from '../../api/discovery/live-sets.ts';
import { liveSets } from '../../api/discovery/live-sets.ts';
import { subgraphOf } from '../../api/discovery/subgraph-code.ts';
import type { FoundSubgraph, IncidentGraph } from '../../api/discovery/subgraphs.ts';
import { subgraphs } from '../../api/discovery/subgraphs.ts';
import { generated } from './corpus.ts';
import type { Told } from './peers.ts';
import { installPeers } from './peers.ts';

const json = process.argv.includes('--json');
const peers = installPeers();
const hash = (lines: readonly string[]): string => createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
const line = (what: string, ours: number, peer: string, theirs: number | null, target: string): void => {
  const ratio = theirs === null ? null : theirs / ours;
  const told = { measure: what, ours: Number(ours.toFixed(5)), peer, theirs, ratio, target };
  const numbers = `ours ${(ours * 1000).toFixed(1)} ms${theirs === null ? '' : `, ${peer} ${(theirs * 1000).toFixed(1)} ms, ratio ${(ratio as number).toFixed(1)}`}`;
  process.stdout.write(`${json ? JSON.stringify(told) : `${what}: ${numbers} (${target})`}\n`);
};

/** Processor seconds of some work: this thread's, the compiler's and the collector's. */
function spent<T>(work: () => T): { seconds: number; result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1_000_000, result };
}

/** The median of three runs, and a result. */
const timed = <T>(work: () => T): { seconds: number; result: T } =>
  [spent(work), spent(work), spent(work)].toSorted((a, b) => a.seconds - b.seconds)[1] as { seconds: number; result: T };

/** Prints a line if the peer found the same. */
function beside(
  what: string,
  ours: { seconds: number; lines: () => string[] },
  peer: string,
  theirs: Told | { missing: string },
  target: string,
): void {
  if ('missing' in theirs) {
    process.stderr.write(`${what}: no ${peer}: ${theirs.missing}\n`);
    return;
  }
  const own = ours.lines();
  if (theirs.count === own.length && theirs.hash === hash(own)) line(what, ours.seconds, peer, theirs.seconds, target);
  else {
    process.stderr.write(`${what}: ${peer} found ${theirs.count}, we ${own.length}, and not the same: nothing is timed\n`);
    process.exitCode = 1;
  }
}

const written = (sets: ItemSets): string[] =>
  Array.from({ length: sets.count }, (_, s) => `${[...itemsOf(sets, s)].join(' ')}: ${sets.supports[s]}`);
/** As peers.py tells it: labels, then arrows by type and labels. Two shapes may be told alike, both sides in the same way. */
const shape = ({ code, arrows, support }: FoundSubgraph): string => {
  const { labels, arrows: typed } = subgraphOf(code);
  const triples = typed
    .map(([from, type, to]) => [labels[from], type, labels[to]])
    .toSorted((a, b) => (a[0] as number) - (b[0] as number) || (a[1] as number) - (b[1] as number) || (a[2] as number) - (b[2] as number));
  return `${arrows} ${support} ${JSON.stringify([labels.toSorted((a, b) => a - b), triples])}`;
};

function measureSets(incidents: number, frequent: number, closed: number): void {
  const { lists, items } = generated(incidents);
  const rows = rowsOf(lists, items.length);
  const file = join(peers.folder, `incidents-${incidents}.txt`);
  writeFileSync(file, lists.map((list) => `${list.join(' ')}\n`).join(''));
  const name = `${incidents.toLocaleString('en')} incidents`;
  const all = timed(() => frequentSets(rows, frequent));
  const allLines = { seconds: all.seconds, lines: () => written(all.result) };
  const sets = `frequent sets in at least ${frequent} of ${name}`;
  beside(sets, allLines, 'node-fpgrowth', peers.node(file, frequent), 'at least 100');
  beside(sets, allLines, 'mlxtend', peers.python('mlxtend', file, frequent), 'at least 50');
  const shut = timed(() => closedSets(rows, closed));
  const shutLines = { seconds: shut.seconds, lines: () => written(shut.result) };
  for (const algorithm of ['pyfim-closed', 'pyfim-closed-eclat'])
    beside(`closed sets in at least ${closed} of ${name}`, shutLines, algorithm, peers.python(algorithm, file, closed), 'at least 0.5');
}

function measureMotifs(incidents: number, minSupport: number, most: number): void {
  const { graphs } = generated(incidents);
  const { seconds, result } = timed(() => subgraphs(graphs, minSupport, most));
  const what = `motifs of up to ${most} interactions in at least ${minSupport} of ${incidents.toLocaleString('en')} incidents`;
  beside(
    what,
    { seconds, lines: () => result.map(shape) },
    'networkx',
    peers.python('networkx', writeGraphs(`graphs-${incidents}`, graphs), minSupport, most),
    'at least 10',
  );
}

/** gspan-mining takes simple undirected graphs and counts nodes: so each pair of nodes keeps one arrow, from the smaller label to the larger one. */
function measureSimpleMotifs(incidents: number, minSupport: number, nodes: number): void {
  const graphs = generated(incidents).graphs.map(simple);
  const { seconds, result } = timed(() =>
    subgraphs(graphs, minSupport, nodes).filter(({ code }) => subgraphOf(code).labels.length <= nodes),
  );
  const what = `motifs of up to ${nodes} nodes in at least ${minSupport} of ${incidents.toLocaleString('en')} simple graphs`;
  const theirs = peers.python('gspan', writeGraphs(`simple-${incidents}`, graphs), minSupport, nodes);
  beside(what, { seconds, lines: () => result.map(shape) }, 'gspan-mining', theirs, 'beside');
}

function simple({ labels, from, type, to }: IncidentGraph): IncidentGraph {
  const arrows = new Map<string, [number, number, number]>();
  for (const [n, source] of from.entries()) {
    const target = to[n] as number;
    const [a, b] = (labels[source] as number) < (labels[target] as number) ? [source, target] : [target, source];
    if (labels[a] !== labels[b]) arrows.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, type[n] as number, b]);
  }
  const list = [...arrows.values()];
  return {
    labels,
    from: Uint16Array.from(list, ([a]) => a),
    type: Uint16Array.from(list, ([, kind]) => kind),
    to: Uint16Array.from(list, ([, , b]) => b),
    apart: new Set(),
  };
}

function writeGraphs(name: string, graphs: readonly IncidentGraph[]): string {
  const file = join(peers.folder, `${name}.jsonl`);
  writeFileSync(
    file,
    graphs
      .map(({ labels, from, type, to }) => `${JSON.stringify([[...labels], [...from].map((at, n) => [at, type[n], to[n]])])}\n`)
      .join(''),
  );
  return file;
}

/** Correcting one incident among many, which is taking it out and putting it in. */
function measureUpdate(incidents: number, minSupport: number): void {
  const { lists, items } = generated(incidents + 100);
  const named = lists.map((list, at) => [`i${at}`, list.map((item) => items[item] as (typeof items)[number])] as const);
  const live = liveSets(minSupport, named.slice(0, incidents));
  const times = named.slice(incidents).map(([, own], n) => spent(() => live.put(`i${n * 7}`, own)).seconds);
  const now = new Map(named.slice(0, incidents));
  for (const [n, [, own]] of named.slice(incidents).entries()) now.set(`i${n * 7}`, own);
  const lines = (sets: LiveSets): string[] =>
    sets.closed().map(({ set, support }) => `${set.map(itemKey).toSorted().join(' + ')}: ${support}`);
  const { seconds: rebuild, result: anew } = spent(() => liveSets(minSupport, [...now]));
  if (hash(lines(live)) !== hash(lines(anew))) throw new Error('the sets kept current are not those of a rebuild');
  times.sort((a, b) => a - b);
  const what = `closed sets after correcting one incident among ${incidents.toLocaleString('en')}`;
  line(`${what}, median`, times[50] as number, 'rebuild', rebuild, 'at most 10 ms');
  line(`${what}, 95th percentile`, times[95] as number, 'rebuild', rebuild, 'at most 10 ms');
}

measureUpdate(10_000, 200);
measureMotifs(2000, 10, 4);
measureSimpleMotifs(2000, 10, 3);
measureSets(10_000, 300, 100);
if (!process.argv.includes('--quick')) measureSets(100_000, 3000, 1000);
