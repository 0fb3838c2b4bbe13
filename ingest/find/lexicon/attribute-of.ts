import { readFileSync } from 'node:fs';
import type { ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { attributeCues, attributeFramesIn } from './attribute-cues.ts';

type Values = Record<string, number>;
/** Findings by value: in a facet, of a concept, and with a frame in one of their sentences. Made by measure.ts. */
export type MeasuredAttributes = Record<string, { all: Values; concepts: Record<string, Values>; frames: Record<string, Values> }>;

/** Cues overlap, so each counts for less than it would alone. */
const trust = 0.7;
const ofConcept = 2;
const ofFrame = 3;

const shipped = JSON.parse(readFileSync(new URL('./measured-attributes.json', import.meta.url), 'utf8')) as MeasuredAttributes;
const sum = (values: Values): number => Object.values(values).reduce((total, n) => total + n, 0);

/**
 * The roles, outcomes or effects that a sentence says of a concept, likeliest first, with shares that sum to 1 (two decimals);
 * none for a facet without an attribute. Where no cue fires it is what training reports say of the concept.
 */
export function attributeOf(
  sentence: Pick<Sentence, 'plain' | 'section'>,
  concept: ConceptId,
  measured: MeasuredAttributes = shipped,
): { value: string; score: number }[] {
  return shares(
    concept,
    attributeCues(attributeFramesIn(sentence), concept).map((frame) => frame.line),
    measured,
  );
}

/** As `attributeOf`, for frames that fired already (of several sentences, say). */
export function shares(
  concept: ConceptId,
  lines: readonly string[],
  measured: MeasuredAttributes = shipped,
): { value: string; score: number }[] {
  const facet = facetsOf(measured).get(concept.split('/')[0] ?? '');
  if (!facet) return [];
  const logs = Float64Array.from(facet.ofConcept(concept));
  for (const line of new Set(lines)) facet.ofLine(line)?.forEach((log, value) => (logs[value] = (logs[value] as number) + log));
  const odds = facet.values.map((value, at) => ({ value, odds: Math.exp(logs[at] as number) }));
  const all = odds.reduce((sofar, one) => sofar + one.odds, 0);
  return odds
    .map((one) => ({ value: one.value, score: Math.round((one.odds / all) * 100) / 100, odds: one.odds }))
    .toSorted((a, b) => b.odds - a.odds)
    .map(({ value, score }) => ({ value, score }));
}

/** A facet's values, and what a concept and a line say of each, as logarithms that are added up. */
type Facet = {
  values: readonly string[];
  ofConcept(concept: ConceptId): readonly number[];
  ofLine(line: string): readonly number[] | undefined;
};

/** Made once for each table of counts. */
const made = new WeakMap<MeasuredAttributes, Map<string, Facet>>();
function facetsOf(measured: MeasuredAttributes): Map<string, Facet> {
  const known = made.get(measured);
  if (known !== undefined) return known;
  const fresh = new Map(Object.entries(measured).map(([facet, counts]) => [facet, facetOf(counts)]));
  made.set(measured, fresh);
  return fresh;
}

function facetOf({ all, concepts, frames }: MeasuredAttributes[string]): Facet {
  const total = sum(all);
  const values = Object.keys(all);
  const share = (value: string): number => (all[value] ?? 0) / total;
  const ofOwn = (own: Values): number[] =>
    values.map((value) => Math.log(((own[value] ?? 0) + ofConcept * share(value)) / (sum(own) + ofConcept)));
  const unknown = ofOwn({});
  const byConcept = new Map(Object.entries(concepts).map(([concept, own]) => [concept, ofOwn(own)]));
  const byLine = new Map(
    Object.entries(frames).map(([line, seen]) => [
      line,
      values.map((value) => trust * Math.log(((seen[value] ?? 0) + ofFrame * share(value)) / (sum(seen) + ofFrame) / share(value))),
    ]),
  );
  return { values, ofConcept: (concept) => byConcept.get(concept) ?? unknown, ofLine: (line) => byLine.get(line) };
}
