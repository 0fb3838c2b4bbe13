/** What the bundled corpus holds, in counts: `node test/measure/corpus.ts`. With `--sample N SEED`: N sentences with a number in them, to be traced to their sources. */
import { bundle } from '../../ingest/bundle.ts';
import { pipelineVersion } from '../../ingest/version.ts';
import { concepts, facets, outcomes, patterns } from '../../schema/generated/vocabulary.ts';

const reports = bundle(pipelineVersion());
const incidents = reports.map(({ coded }) => coded);
const findings = incidents.flatMap((coded) => coded.findings);
const row = (name: string, ...cells: (string | number)[]) =>
  console.log([name.padEnd(40), ...cells.map((cell) => String(cell).padStart(6))].join(' '));

/** A generator of numbers in [0, 1) from a seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function sample(count: number, seed: number): void {
  const random = generator(seed);
  const lines = reports.flatMap(({ path, text }) =>
    text
      .replace(/^---\n.*?\n---\n/s, '')
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => /\d/.test(sentence))
      .map((sentence) => `${path.replace(/\.md$/, '')}: ${sentence.replaceAll(/\s+/g, ' ').trim()}`),
  );
  for (const { line } of lines
    .map((each) => ({ line: each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count))
    console.log(line);
}

function counts(): void {
  const years = incidents.map(({ incident }) => Number(incident.date?.slice(0, 4)));
  row('incidents', incidents.length);
  row('organisations', new Set(incidents.map(({ incident }) => incident.organisation)).size);
  row('years', Math.min(...years), Math.max(...years));
  row('near misses', incidents.filter(({ incident }) => incident.nearMiss).length);
  row('findings', findings.length);
  row('interactions', incidents.flatMap((coded) => coded.interactions).length);

  console.log('\npattern: incidents, organisations');
  for (const { id } of patterns) {
    const held = incidents.filter((coded) => coded.patterns.some((pattern) => pattern.id === id));
    row(id, held.length, new Set(held.map(({ incident }) => incident.organisation)).size);
  }
  console.log('\nfacet: findings, incidents');
  for (const { id } of facets) {
    const of = (coded: (typeof incidents)[number]) => coded.findings.filter(({ concept }) => concept.startsWith(`${id}/`));
    row(id, incidents.flatMap(of).length, incidents.filter((coded) => of(coded).length > 0).length);
  }
  console.log('\noutcome of mechanisms: findings, incidents');
  for (const outcome of Object.keys(outcomes)) {
    row(
      outcome,
      findings.filter((finding) => finding.outcome === outcome).length,
      incidents.filter((coded) => coded.findings.some((finding) => finding.outcome === outcome)).length,
    );
  }
  const used = new Set<string>(findings.map(({ concept }) => concept));
  const absent = concepts.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  console.log(`\nconcepts that occur nowhere: ${absent.length} ${absent.join(', ')}`);
}

const [flag, count, seed] = process.argv.slice(2);
if (flag === '--sample') sample(Number(count), Number(seed));
else counts();
