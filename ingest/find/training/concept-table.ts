import { concepts, facets } from '../../../schema/generated/vocabulary.ts';
import type { Evaluated } from '../../evaluate/evaluate-gold.ts';
import { anySamePlace } from '../../evaluate/same-place.ts';
import type { Coded, CodedFinding } from '../../evaluate/score.ts';
import type { Readings } from '../find.ts';
import { assembleFindings } from '../find.ts';
import { unreadOrganisations } from '../lexicon/unread.ts';
import { columns } from '../linear/columns.ts';
import { trained } from '../trained.ts';
import { conceptNotes } from './concept-notes.ts';
import { fitFusion, given } from './fit-fusion.ts';
import { foldCount, folds } from './folds.ts';
import type { Labelled } from './gold.ts';

/** The findings of a report on both sides. */
type Pair = { coded: readonly CodedFinding[]; found: readonly CodedFinding[]; unread: boolean };
type Counts = { coded: number; found: number; right: number };

/** The readers alone and joined, as readings of which only their part is left. */
const ways: readonly { name: string; weight: number; of: (readings: Readings) => Readings }[] = [
  { name: 'linear', weight: 0, of: (all) => ({ ...all, encoder: null, cues: silent(all) }) },
  { name: 'encoder', weight: 0, of: (all) => ({ linear: encoded(all), encoder: null, cues: silent(all) }) },
  { name: 'lexicon', weight: 0, of: (all) => ({ linear: all.linear.map(() => nothing), encoder: null, cues: all.cues }) },
  { name: 'linear + encoder', weight: given.encoder, of: (all) => ({ ...all, cues: silent(all) }) },
  { name: 'encoder + lexicon', weight: 0, of: (all) => ({ linear: encoded(all), encoder: null, cues: all.cues }) },
  { name: 'linear + lexicon', weight: 0, of: (all) => ({ ...all, encoder: null }) },
  { name: 'all', weight: given.encoder, of: (all) => all },
];
const nothing = new Float32Array(columns.length);
const unheard = new Float32Array(columns.length).fill(-20);
const silent = ({ cues }: Readings): Readings['cues'] => cues.map(() => []);
const encoded = ({ linear, encoder }: Readings): Float32Array[] => linear.map((_, i) => encoder?.[i] ?? unheard);

/** Lines of Markdown: a table of the readers by facet and one of the concepts. `readings[r]` come from readers that were not trained on report r. */
export function conceptTable(reports: readonly Labelled[], readings: readonly Readings[], dev: readonly Evaluated[]): string[] {
  const by = new Map(ways.map((way) => [way.name, crossed(reports, readings.map(way.of), way.weight)]));
  const held = dev.map(({ gold, predicted }): Pair => ({ coded: gold.findings, found: predicted.findings, unread: false }));
  return [
    '# Figures of each concept and reader',
    '',
    `Made by \`training/per-concept.ts\` (QUALITY.md says what the terms mean): ${reports.length} reports by five folds grouped by organisation, ${dev.length} reports of \`gold/dev\` by the shipped weights. Not edited by hand.`,
    '',
    '## What each reader finds, by facet',
    '',
    'F1 of concepts by folds / on unread organisations; each way of joining has constants and a cut of its own, fitted on the other folds.',
    '',
    `| reader | all | ${facets.map(({ id }) => id).join(' | ')} |`,
    `|---|${'---|'.repeat(facets.length + 1)}`,
    ...[...by].map(
      ([name, pairs]) => `| ${name} | ${['', ...facets.map(({ id }) => `${id}/`)].map((start) => bothF1(pairs, start)).join(' | ')} |`,
    ),
    '',
    '## Concepts',
    '',
    'Best first within a facet. "coded": reports that hold it, and how many of them are by unread organisations. "each reader": F1 of linear reader, encoder and lexicon alone; the lexicon is flattered by folds, because most of its frames were written over these reports. ' +
      '"dev": coded, precision / recall / F1. "where the rest goes": of the misses, how many have nothing claimed at their place and what is claimed there most often; of the false alarms, what is coded at their place most often. Many rows of dev rest on one to five reports: for reading, not for choosing.',
    ...facets.flatMap(({ id, label }) => ['', `### ${label}`, '', ...tableOf(id, by, held)]),
  ];
}

/** What a way of reading finds of every report, fusion fitted on the other folds. */
function crossed(reports: readonly Labelled[], readings: readonly Readings[], weight: number): Pair[] {
  const fold = folds(reports);
  const { attributes } = trained();
  const pairs: Pair[] = [];
  for (let k = 0; k < foldCount; k++) {
    const others = reports.flatMap((_, r) => (fold[r] === k ? [] : [r]));
    const of = <T>(all: readonly T[]): T[] => others.map((r) => all[r] as T);
    const fusion = fitFusion(of(reports), of(readings), weight);
    reports.forEach(({ document, sentences, coded, organisation }, r) => {
      const seen = readings[r];
      if (fold[r] !== k || seen === undefined) return;
      const { findings } = assembleFindings(document, sentences, seen, { fusion, attributes });
      pairs.push({
        coded: (coded satisfies Pick<Coded, 'findings'>).findings,
        found: findings,
        unread: unreadOrganisations.includes(organisation),
      });
    });
  }
  return pairs;
}

/** Reports that hold a concept whose id starts so, that are claimed to, and both; a concept counts once a report. */
function count(pairs: readonly Pair[], start: string): Counts {
  const sum = { coded: 0, found: 0, right: 0 };
  for (const { coded, found } of pairs) {
    const [a, b] = [coded, found].map((side) => new Set(side.flatMap(({ concept }) => (concept.startsWith(start) ? concept : []))));
    sum.coded += a?.size ?? 0;
    sum.found += b?.size ?? 0;
    sum.right += a && b ? a.intersection(b).size : 0;
  }
  return sum;
}

const show = (x: number): string => (Number.isNaN(x) ? '-' : x.toFixed(2).replace(/^0/, ''));
const f1 = ({ coded, found, right }: Counts): number => (coded === 0 ? Number.NaN : (2 * right) / (coded + found));
const bothF1 = (pairs: readonly Pair[], start: string): string =>
  `${show(f1(count(pairs, start)))} / ${show(
    f1(
      count(
        pairs.filter(({ unread }) => unread),
        start,
      ),
    ),
  )}`;
const three = (counts: Counts): string =>
  `${show(counts.right / counts.found)} / ${show(counts.right / counts.coded)} / ${show(f1(counts))}`;

function tableOf(facet: string, by: ReadonlyMap<string, readonly Pair[]>, dev: readonly Pair[]): string[] {
  const all = by.get('all') ?? [];
  const unread = all.filter((pair) => pair.unread);
  const own = concepts.filter((concept) => concept.id.startsWith(`${facet}/`)).map(({ id }) => ({ id, counts: count(all, id) }));
  const worth = ({ counts }: { counts: Counts }): number => f1(counts) || 0;
  const sorted = own.toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
  return [
    '| concept | coded | P / R / F1 | each reader | dev | where the rest goes |',
    '|---|---|---|---|---|---|',
    ...sorted.map(({ id, counts }) => {
      const alone = ['linear', 'encoder', 'lexicon'].map((name) => show(f1(count(by.get(name) ?? [], id)))).join(' / ');
      const there = count(dev, id);
      const note = conceptNotes[id];
      return `| ${id.slice(facet.length + 1)} | ${counts.coded}, ${count(unread, id).coded} | ${three(counts)} | ${alone} | ${there.coded}: ${three(there)} | ${rest(all, id)}${note === undefined ? '' : ` ${note}`} |`;
    }),
  ];
}

/** What stands at the places of misses and of false alarms, in words. */
function rest(pairs: readonly Pair[], id: string): string {
  const [instead, really] = [new Map<string, number>(), new Map<string, number>()];
  let [missed, nowhere] = [0, 0];
  for (const { coded, found } of pairs) {
    const [held, claimed] = [coded, found].map((side) => side.filter(({ concept }) => concept === id));
    const [one] = held ?? [];
    const [other] = claimed ?? [];
    if (one && !other) {
      missed++;
      if (tally(instead, one, found) === 0) nowhere++;
    } else if (other && !one) tally(really, other, coded);
  }
  const most = (of: Map<string, number>, facet: string): string =>
    [...of]
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 2)
      .filter(([, n]) => n > 1)
      .map(([concept, n]) => `${concept.startsWith(facet) ? concept.slice(facet.length) : concept} ${n}`)
      .join(', ');
  const facet = id.slice(0, id.indexOf('/') + 1);
  const [taken, are] = [most(instead, facet), most(really, facet)];
  const parts = [
    missed === 0 ? '' : `missed ${missed}, nothing there ${nowhere}${taken === '' ? '' : `, ${taken}`}`,
    are === '' ? '' : `false: ${are}`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`.replace(/^\.$/, '');
}

/** Adds the concepts that the other side shows at the place of a finding; how many. */
function tally(into: Map<string, number>, finding: CodedFinding, others: readonly CodedFinding[]): number {
  const there = new Set(others.filter(({ quotes }) => anySamePlace(finding.quotes, quotes)).map(({ concept }) => concept));
  for (const concept of there) into.set(concept, (into.get(concept) ?? 0) + 1);
  return there.size;
}
