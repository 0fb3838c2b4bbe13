/**
 * What the lexicon alone finds on coded reports:
 *
 *     node ingest/find/lexicon/evaluate.ts GOLD_TRAIN GOLD_DEV CORPUS
 *
 * Cross-validation grouped by organisation, reports of organisations that nobody read for it (scores from the others), and GOLD_DEV; by
 * facet, the attributes of coded findings, and per concept. A concept's score in a report is its highest; one cut, the best of cross-validation.
 */
import { conceptIds, facetOf } from '../concept-ids.ts';
import type { Labelled } from '../training/gold.ts';
import { readLabelled } from '../training/gold.ts';
import { shares } from './attribute-of.ts';
import type { AttributeCase } from './count-attributes.ts';
import { attributeCases, countAttributes } from './count-attributes.ts';
import { countFrames } from './count-frames.ts';
import { readByCues } from './read-by-cues.ts';
import type { CueScores } from './scores.ts';
import { scores } from './scores.ts';
import { unreadOrganisations } from './unread.ts';

type Judged = { scored: Map<string, number>; gold: Set<string> };

const [train, dev, corpus] = process.argv.slice(2);
if (!train || !dev || !corpus) {
  console.error('usage: evaluate.ts GOLD_TRAIN GOLD_DEV CORPUS');
  process.exit(2);
}
const reports = readLabelled(train, corpus);
const organisations = [...new Set(reports.map((report) => report.organisation))].toSorted();
const foldOf = new Map(organisations.map((organisation, at) => [organisation, at % 5]));
const isUnread = (report: Labelled): boolean => unreadOrganisations.includes(report.organisation);

const crossed = [0, 1, 2, 3, 4].flatMap((fold) => {
  const inFold = (report: Labelled): boolean => foldOf.get(report.organisation) === fold;
  return judge(
    reports.filter((report) => inFold(report)),
    scores(countFrames(reports.filter((report) => !inFold(report)))),
  );
});
const cut =
  [...Array(60).keys()].map((n) => n / 100).toSorted((a, b) => figures(crossed, b).f1 - figures(crossed, a).f1 || a - b)[0] ?? 0.2;
const fromRead = scores(countFrames(reports.filter((report) => !isUnread(report))));
const unread = judge(reports.filter(isUnread), fromRead);
const read = judge(
  reports.filter((report) => !isUnread(report)),
  fromRead,
);
const devReports = readLabelled(dev, corpus);
const onDev = judge(devReports, scores(countFrames(reports)));

console.log(`cut ${cut}\nset\treports\tprecision\trecall\tF1`);
for (const [name, judged] of Object.entries({ 'cross-validation': crossed, 'read (scores seen)': read, unread, dev: onDev }))
  row(name, judged);
console.log('\nfacet\treports\tprecision\trecall\tF1 (cross-validation; dev)');
for (const facet of new Set(conceptIds.map(facetOf)))
  for (const judged of [crossed, onDev])
    row(
      facet,
      only(judged, (concept) => concept.startsWith(`${facet}/`)),
    );
console.log('\nattribute\tcross-validation\tby concept alone\tdev');
const cases = attributeCases(reports);
for (const facet of ['contributor', 'safety-mechanism', 'adaptation']) {
  const of = (list: AttributeCase[]): AttributeCase[] => list.filter(({ concept }) => facetOf(concept) === facet);
  const folds = [0, 1, 2, 3, 4].map((fold) => ({
    held: of(cases).filter(({ organisation }) => foldOf.get(organisation) === fold),
    by: countAttributes(cases.filter(({ organisation }) => foldOf.get(organisation) !== fold)),
  }));
  const rightIn = ({ held, by }: (typeof folds)[number], cues: boolean): number =>
    held.filter(({ concept, value, lines }) => shares(concept, cues ? lines : [], by)[0]?.value === value).length;
  const share = (cues: boolean): number => folds.reduce((sum, fold) => sum + rightIn(fold, cues), 0) / of(cases).length;
  const held = of(attributeCases(devReports));
  console.log(
    [
      facet,
      share(true).toFixed(3),
      share(false).toFixed(3),
      (rightIn({ held, by: countAttributes(cases) }, true) / held.length).toFixed(3),
    ].join('\t'),
  );
}
console.log('\nconcept\treports with it\tprecision\trecall\tF1 (cross-validation), F1 on unread');
for (const concept of conceptIds) {
  const [all, elsewhere] = [crossed, unread].map((judged) =>
    figures(
      only(judged, (id) => id === concept),
      cut,
    ),
  );
  const count = crossed.filter(({ gold }) => gold.has(concept)).length;
  if (all && elsewhere)
    console.log([concept, count, ...[all.precision, all.recall, all.f1, elsewhere.f1].map((x) => x.toFixed(2))].join('\t'));
}

function judge(list: readonly Labelled[], by: CueScores): Judged[] {
  return list.map(({ sentences, coded }) => {
    const scored = new Map<string, number>();
    for (const sentence of sentences)
      for (const { concept, score } of readByCues(sentence, sentence.section, by))
        scored.set(concept, Math.max(scored.get(concept) ?? 0, score));
    return { scored, gold: new Set(coded.findings.map((finding) => finding.concept)) };
  });
}

function only(judged: readonly Judged[], keep: (concept: string) => boolean): Judged[] {
  return judged.map(({ scored, gold }) => ({
    scored: new Map([...scored].filter(([id]) => keep(id))),
    gold: new Set([...gold].filter(keep)),
  }));
}

function figures(judged: readonly Judged[], least: number): { precision: number; recall: number; f1: number } {
  let [right, said, wanted] = [0, 0, 0];
  for (const { scored, gold } of judged) {
    for (const [concept, score] of scored) if (score >= least) [said, right] = [said + 1, right + (gold.has(concept) ? 1 : 0)];
    wanted += gold.size;
  }
  return { precision: right / (said || 1), recall: right / (wanted || 1), f1: (2 * right) / (said + wanted || 1) };
}

function row(name: string, judged: readonly Judged[]): void {
  const { precision, recall, f1 } = figures(judged, cut);
  console.log([name, judged.length, ...[precision, recall, f1].map((x) => x.toFixed(3))].join('\t'));
}
