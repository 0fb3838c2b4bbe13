/**
 * What readers grade to measure `similarIncidents` beside text-only peers: for 60 incidents the ten best of each system, pooled and shuffled, without a
 * system's name. `RHYME_HOME=HOME node test/measure/similar-pool.ts OUT`, where HOME holds ../shared/corpus ingested. Writes OUT/pool.json
 * ([{query, candidate}], paths within the corpus), to be graded 0 to 3, and OUT/ranks.json, for similar-score.ts. The peers are installed into
 * a folder of their own for the run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { similarTo, spaceOf } from '../../api/discovery/similar/similar.ts';
import { randomFrom } from '../../api/discovery/random.ts';
import { catalogue } from '../../graph/queries/catalogue.ts';
import { reportTexts } from '../../graph/queries/report.ts';
import { openStore } from '../../graph/store.ts';

const seed = 2611;
const [queries, depth, fewestWords] = [60, 10, 150];
/** So many of each system's best are looked through for tellings of one incident; what is left is ranked, so that lists can be scored by what is graded. */
const looked = 150;
const peers = { minisearch: '7.2.0', 'wink-bm25-text-search': '3.1.2' };
const viewer = { level: 'all' } as const;

const out = process.argv[2];
if (out === undefined) throw new Error('name the folder to write to: RHYME_HOME=HOME node test/measure/similar-pool.ts OUT');

type Doc = {
  id: string;
  path: string;
  house: string;
  title: string;
  url: string | null;
  text: string;
  words: string[];
  shingles: Set<string>;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const shinglesOf = (words: readonly string[]): Set<string> => new Set(words.slice(0, -3).map((_, at) => words.slice(at, at + 4).join(' ')));

const store = await openStore({ readOnly: true });
const state = await catalogue(store, viewer);
const reports = await store.read(
  viewer,
  'MATCH (r:Report)-[:DESCRIBES]->(i:Incident) WHERE r.visibility IN $visible RETURN r.id AS id, r.path AS path, r.url AS url',
);
const placeOf = new Map(
  reports.map((row) => [String(row['id']), { path: String(row['path']), url: typeof row['url'] === 'string' ? row['url'] : null }]),
);
const texts = await reportTexts(
  store,
  viewer,
  reports.map((row) => String(row['id'])),
);
const docs = state.incidents.map(({ id, title, organisation, reports: [first] }): Doc => {
  const { path, url } = placeOf.get(first ?? '') ?? { path: '', url: null };
  const text = texts.get(first ?? '') ?? '';
  const words = wordsOf(text);
  // Folders that hold one organisation's reports stand for those whose reports do not name it.
  return {
    id,
    path,
    url,
    title,
    text,
    words,
    shingles: shinglesOf(words),
    house: (organisation?.id ?? path.split('/')[0] ?? '').replace(/-.*/, ''),
  };
});
const byId = new Map(docs.map((doc) => [doc.id, doc]));
const doc = (id: string): Doc => byId.get(id) as Doc;

const nameOf = ({ path }: Doc): string => basename(path).replace(/\..*$/, '');

/** Do two reports tell of one incident, by what anyone sees: address, file name, title, or a third of the shorter one's runs of four words? */
function sameIncident(a: Doc, b: Doc): boolean {
  if (a.url !== null && a.url === b.url) return true;
  if (nameOf(a) === nameOf(b) && nameOf(a).length > 8) return true;
  if (wordsOf(a.title).join(' ') === wordsOf(b.title).join(' ')) return true;
  const [shorter, longer] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  return shorter.shingles.intersection(longer.shingles).size > shorter.shingles.size / 3;
}

/** A list without the query's own incident and with each other incident once, alike for all systems. */
function best(query: Doc, ranked: readonly string[]): string[] {
  const kept: Doc[] = [];
  for (const id of ranked.slice(0, looked)) {
    const one = doc(id);
    if (one.id === query.id || sameIncident(query, one) || kept.some((other) => sameIncident(other, one))) continue;
    kept.push(one);
  }
  return kept.map(({ path }) => path);
}

const random = randomFrom(seed);
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, at: random.unit() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);

/** One incident of each house in turn, so that as few as possible are of one. */
function chosen(): Doc[] {
  const long = docs.filter(({ words, path }) => words.length >= fewestWords && !/^(templates|negatives)\//.test(path));
  const ordered = long.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const houses = shuffled([...Map.groupBy(ordered, ({ house }) => house).values()].map((list) => shuffled(list)));
  const picked: Doc[] = [];
  for (let round = 0; picked.length < queries && round < long.length; round += 1)
    for (const list of houses) {
      const next = list[round];
      if (next !== undefined && picked.length < queries && !picked.some((one) => sameIncident(one, next))) picked.push(next);
    }
  return picked;
}

const folder = mkdtempSync(join(tmpdir(), 'rhyme-peers-'));
try {
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefix', folder, ...Object.entries(peers).map(([name, version]) => `${name}@${version}`)],
    {
      stdio: 'ignore',
    },
  );
} catch (cause) {
  throw new Error(`the peers ${Object.keys(peers).join(', ')} could not be installed: npm must reach its registry`, { cause });
}
const peer = createRequire(join(folder, 'package.json'));

/** What is used of the peers. */
type Mini = new (options: object) => { addAll: (docs: object[]) => void; search: (text: string, options?: object) => { id: string }[] };
type Wink = () => {
  defineConfig: (config: object) => void;
  definePrepTasks: (tasks: ((text: string) => string[])[]) => void;
  addDoc: (doc: object, id: number) => void;
  consolidate: () => void;
  search: (text: string, limit: number) => [string | number, number][];
};

const mini = new (peer('minisearch') as Mini)({ fields: ['title', 'text'] });
mini.addAll(docs.map(({ id, title, text }) => ({ id, title, text })));
const bm25 = (peer('wink-bm25-text-search') as Wink)();
bm25.defineConfig({ fldWeights: { text: 1 } });
bm25.definePrepTasks([(text) => wordsOf(text)]);
for (const [at, { title, text }] of docs.entries()) bm25.addDoc({ text: `${title}\n${text}` }, at);
bm25.consolidate();
const space = await spaceOf(store, viewer, state);

const systems: Record<string, (query: Doc) => string[]> = {
  ours: ({ id }) => (similarTo(id, space) ?? []).map(({ incident }) => incident),
  minisearch: ({ title, text }) => mini.search(`${title} ${text}`).map(({ id }) => id),
  bm25: ({ title, text }) => bm25.search(`${title} ${text}`, looked).map(([at]) => (docs[Number(at)] as Doc).id),
};
const picked = chosen();
const ranks = Object.fromEntries(
  Object.entries(systems).map(([name, rank]) => [name, Object.fromEntries(picked.map((query) => [query.path, best(query, rank(query))]))]),
);
const pool = picked.flatMap(({ path }) => {
  const found = new Set(Object.values(ranks).flatMap((lists) => (lists[path] ?? []).slice(0, depth)));
  return shuffled([...found].toSorted()).map((candidate) => ({ query: path, candidate }));
});
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'pool.json'), `${JSON.stringify(pool, null, 1)}\n`);
writeFileSync(join(out, 'ranks.json'), `${JSON.stringify(ranks, null, 1)}\n`);
console.log(`${picked.length} queries of ${new Set(picked.map(({ house }) => house)).size} houses, ${pool.length} pairs to grade`);
await store.close();
rmSync(folder, { recursive: true });
