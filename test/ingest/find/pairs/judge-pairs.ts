import { parse } from '../../../../ingest/documents/parse.ts';
import { extract } from '../../../../ingest/pipeline.ts';
import type { Finding } from '../../../../schema/coded.ts';
import { facetOf } from '../../../../ingest/find/concept-ids.ts';
import type { Pair } from './read-pairs.ts';
import { readPairs } from './read-pairs.ts';

/** A pair, and the confidence with which each of its lines, read alone, was found to hold the concept; null where it was not. */
export type Judged = Pair & { onTrue: number | null; onTwin: number | null };

/** How many pairs of a group there are, how many true lines yield their concept and how many twins do not. */
export type Rates = { pairs: number; trueFound: number; twinQuiet: number };

/** Reads every line as a report of one sentence, the way ingest reads a report, with the shipped weights. */
export async function judgePairs(): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const pair of readPairs())
    judged.push({ ...pair, onTrue: shownOf(await findingsOf(pair.true), pair), onTwin: shownOf(await findingsOf(pair.twin), pair) });
  return judged;
}

async function findingsOf(line: string): Promise<Finding[]> {
  const document = parse({ path: 'line.txt', source: 'pairs', bytes: Buffer.from(`${line}\n`), visibility: 'internal' });
  if ('code' in document) throw new Error(document.reason);
  const { coded } = await extract(document, { insist: true });
  return coded.findings;
}

/** The confidence of the finding of the pair's concept, where there is one; screens show first what is surer. */
const shownOf = (findings: readonly Finding[], { concept }: Pair): number | null =>
  findings.find((finding) => finding.concept === concept)?.confidence ?? null;

/** Rates of pairs by what `groupOf` says of them. */
export function ratesBy(judged: readonly Judged[], groupOf: (pair: Judged) => string): Record<string, Rates> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(judged, groupOf)).map(([group, members = []]) => [
      group,
      {
        pairs: members.length,
        trueFound: members.filter(({ onTrue }) => onTrue !== null).length,
        twinQuiet: members.filter(({ onTwin }) => onTwin === null).length,
      },
    ]),
  );
}

/** One line a group, in per cent: all, by kind, by facet, and the half that may be looked at beside the other. */
export function ratesTable(judged: readonly Judged[]): string {
  const groupings: ((pair: Judged) => string)[] = [
    () => 'all',
    ({ open }) => (open ? 'open half' : 'closed half'),
    ({ kind }) => kind,
    ({ concept }) => facetOf(concept),
  ];
  const share = (count: number, { pairs }: Rates): string => `${((100 * count) / pairs).toFixed(1)} %`.padStart(12);
  const rows = groupings.flatMap((groupOf) =>
    Object.entries(ratesBy(judged, groupOf)).map(
      ([group, rates]) =>
        group.padEnd(18) + String(rates.pairs).padStart(6) + share(rates.trueFound, rates) + share(rates.twinQuiet, rates),
    ),
  );
  return ['group              pairs  true found  twin quiet', ...rows].join('\n');
}
