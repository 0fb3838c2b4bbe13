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
  const facet = measured[concept.split('/')[0] ?? ''];
  if (!facet) return [];
  const total = sum(facet.all);
  const own = facet.concepts[concept] ?? {};
  const odds = Object.entries(facet.all).map(([value, n]) => {
    const share = n / total;
    let log = Math.log(((own[value] ?? 0) + ofConcept * share) / (sum(own) + ofConcept));
    for (const line of new Set(lines)) {
      const seen = facet.frames[line];
      if (seen) log += trust * Math.log(((seen[value] ?? 0) + ofFrame * share) / (sum(seen) + ofFrame) / share);
    }
    return { value, odds: Math.exp(log) };
  });
  const all = odds.reduce((sofar, one) => sofar + one.odds, 0);
  return odds
    .map((one) => ({ value: one.value, score: Math.round((one.odds / all) * 100) / 100, odds: one.odds }))
    .toSorted((a, b) => b.odds - a.odds)
    .map(({ value, score }) => ({ value, score }));
}
