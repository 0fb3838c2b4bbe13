/** How many dated lines of coded reports become events with a full date, and some events to read: node test/measure/timeline.ts GOLD_DIR CORPUS_DIR [--events N] */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../../ingest/documents/facts.ts';
import { parse } from '../../ingest/documents/parse.ts';
import { stampOf } from '../../ingest/documents/stamp.ts';
import { unreadOrganisations } from '../../ingest/find/lexicon/unread.ts';
import { sentences } from '../../ingest/segments/sentences.ts';
import { timeline } from '../../ingest/segments/timeline.ts';
import type { IncidentFacts } from '../../schema/coded.ts';

const [gold = '', corpus = '', , shown = '0'] = process.argv.slice(2);
const reports = 40;
const files = readdirSync(gold).filter((name) => name.endsWith('.json'));
const told = [];
const count = { lines: 0, stamped: 0, events: 0, full: 0, day: 0, offset: 0, start: 0, end: 0 };
for (let at = 0; at < files.length && told.length < reports; at += 4) {
  const { doc, incident } = JSON.parse(readFileSync(join(gold, files[at] ?? ''), 'utf8')) as { doc: string; incident: IncidentFacts };
  const path = doc.replace(/^corpus\//, '');
  if (unreadOrganisations.includes(incident.organisation?.toLowerCase() ?? '')) continue;
  const document = parse({ path, source: 'gold', bytes: readFileSync(join(corpus, path)), visibility: 'internal' });
  if ('code' in document) continue;
  const lines = sentences(document);
  const dated = lines.filter(({ kind }) => kind === 'timeline');
  if (dated.length === 0) continue;
  const known = facts(document, lines);
  const events = timeline(document, lines, known.date);
  count.lines += dated.length;
  count.stamped += dated.filter(({ plain }) => stampOf(plain) !== null).length;
  count.events += events.length;
  count.full += events.filter(({ at: when }) => when?.includes('T')).length;
  count.day += events.filter(({ at: when }) => when?.length === 10).length;
  count.offset += events.filter(({ at: when }) => /(?:Z|[+-]\d{2}:\d{2})$/.test(when ?? '')).length;
  if (known.start) count.start++;
  if (known.end) count.end++;
  told.push({ path, known, events });
}
console.log(`${told.length} reports:`, count);
const all = told.flatMap(({ path, events }) => events.map((event) => ({ path, ...event })));
const every = Math.max(1, Math.floor(all.length / Number(shown)));
for (const { path, at, zone, text } of Number(shown) > 0 ? all.filter((_, index) => index % every === 0) : [])
  console.log(`${path.slice(0, 50)} | ${at} | ${zone} | ${text.replaceAll(/\s+/g, ' ').slice(0, 140)}`);
if (Number(shown) > 0)
  for (const { path, known } of told.filter((each) => each.known.start ?? each.known.end))
    console.log(`${path.slice(0, 70)} | ${known.date} | ${known.start} | ${known.end}`);
