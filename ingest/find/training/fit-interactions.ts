/** Fits by what interactions are told, on those coded by hand. */
import type { Finding, InteractionType } from '../../../schema/coded.ts';
import { interactionTypes } from '../../../schema/generated/vocabulary.ts';
import type { AttributeModels } from '../attributes.ts';
import type { Readings } from '../find.ts';
import { assembleFindings } from '../find.ts';
import { functionWords } from '../function-words.ts';
import type { Fusion } from '../fusion.ts';
import { endScore } from '../interactions/ends-of.ts';
import type { InteractionModel, InteractionModels } from '../interactions/model.ts';
import type { End, Offer } from '../interactions/offers.ts';
import { offers } from '../interactions/offers.ts';
import type { SentenceSigns } from '../interactions/sentence-signs.ts';
import { sentenceSigns } from '../interactions/sentence-signs.ts';
import { fitRows, round } from './fit-rows.ts';
import type { Labelled } from './gold.ts';
import { sentencesOf } from './gold.ts';

/** Chosen by cross-validation; the joined readers are surer, so their cut is higher. */
const settings = {
  place: { rounds: 60, decay: 3e-4 },
  type: { rounds: 60, decay: 7e-4 },
  ends: { rounds: 80, decay: 20 },
  leastSentences: 5,
  cut: { alone: { first: 0.22, second: 0.13 }, joined: { first: 0.26, second: 0.16 } },
} as const;

/** A sentence with the types that were coded for it. */
type Told = { signs: SentenceSigns; types: InteractionType[] };
/** The phrases that were offered for an interaction, and which agree with the coded ends. */
type Offered = { offers: Offer[]; right: Record<End, boolean[]> };
/** What one report teaches. */
type Lesson = { told: (Told | null)[]; ends: Offered[] };

/** What a report teaches, as read by readers that have not seen it: `linear[i]` holds the log-odds of sentence i, `findings` what was found by them. */
export function lesson(report: Labelled, linear: readonly Float32Array[], findings: readonly Finding[]): Lesson {
  const { document, sentences, coded } = report;
  const types = sentences.map((): InteractionType[] => []);
  const ends: Offered[] = [];
  for (const { type, source, target, quote } of coded.interactions) {
    const at = sentencesOf(document.text, sentences, quote);
    for (const index of at) types[index]?.push(type);
    const [first] = at;
    const sentence = sentences[first ?? -1];
    if (sentence === undefined || sentence.kind === 'heading') continue;
    const offered = offers(type, sentence.plain, sentences[sentence.index - 1]?.plain ?? '');
    ends.push({
      offers: offered,
      right: { source: offered.map(({ text }) => agree(text, source)), target: offered.map(({ text }) => agree(text, target)) },
    });
  }
  const told = sentenceSigns(sentences, linear, findings).map((signs, i) => (signs === null ? null : { signs, types: types[i] ?? [] }));
  return { told, ends };
}

/** What reports teach of the linear readings alone and, where an encoder read them all, of both together (`joined`, else null). */
export type Lessons = { alone: Lesson[]; joined: Lesson[] | null };

/** What all reports teach; `readings[r]` come from readers that have not seen report r. */
export function lessons(
  reports: readonly Labelled[],
  readings: readonly Readings[],
  fusion: { alone: Fusion; joined: Fusion },
  attributes: AttributeModels,
): Lessons {
  const of = (encoded: boolean): Lesson[] =>
    reports.map((report, r) => {
      const { linear = [], encoder = null, cues = [] } = readings[r] ?? {};
      const read = { linear, encoder: encoded ? encoder : null, cues };
      const { findings, learned } = assembleFindings(report.document, report.sentences, read, {
        fusion: encoded ? fusion.joined : fusion.alone,
        attributes,
      });
      return lesson(report, learned, findings);
    });
  return { alone: of(false), joined: readings.every(({ encoder }) => encoder !== null) ? of(true) : null };
}

/** Fits both models, on the reports whose numbers are given or on all. */
export function fitInteractionModels({ alone, joined }: Lessons, only: readonly number[] = [...alone.keys()]): InteractionModels {
  const of = (all: readonly Lesson[]): Lesson[] => only.flatMap((r) => all[r] ?? []);
  return { alone: fitInteractions(of(alone)), joined: joined === null ? null : fitInteractions(of(joined), settings.cut.joined) };
}

/** The text of interactions.json: a line for each sign of the types. */
export const packInteractions = (models: InteractionModels): string => `${JSON.stringify(models).replaceAll('],"', '],\n"')}\n`;

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !functionWords.has(word));
const agree = (some: string, other: string): boolean => {
  const seen = new Set(contentWords(some));
  return contentWords(other).some((word) => seen.has(word));
};

/** The same lessons give the same weights. */
export function fitInteractions(taught: readonly Lesson[], cut: InteractionModel['cut'] = settings.cut.alone): InteractionModel {
  const told = taught.flatMap((one) => one.told).filter((one) => one !== null);
  const positive = told.filter(({ types }) => types.length > 0);
  const ids = interactionTypes.map(({ id }) => id);
  const place = fitRows(
    told.map(({ signs, types }) => ({ signs: signs.place, offset: null, wanted: [types.length > 0 ? 1 : 0] })),
    { ...settings.place, width: 1, least: settings.leastSentences },
  );
  const type = fitRows(
    positive.map(({ signs, types }) => ({
      signs: signs.type,
      offset: signs.types.map((score) => score * reading),
      wanted: ids.map((id) => types.filter((one) => one === id).length / types.length),
    })),
    { ...settings.type, width: ids.length, least: settings.leastSentences },
  );
  const offered = taught.flatMap(({ ends }) => ends);
  return {
    types: ids,
    place: {
      bias: place.bias[0] ?? 0,
      weights: Object.fromEntries(Object.entries(place.weights).map(([sign, [weight = 0]]) => [sign, weight])),
    },
    type: { ...type, reading },
    source: fitEnd(offered, 'source'),
    target: fitEnd(offered, 'target'),
    cut,
  };
}

/** How much the linear reader's score of a type counts for itself. */
const reading = 0.7;

/** Logistic regression of "this phrase agrees with the coded end" on its signs. */
function fitEnd(offered: readonly Offered[], end: End): Record<string, number> {
  const examples = offered.flatMap((one) => one.offers.map(({ signs }, i) => ({ signs: signs[end], right: one.right[end][i] === true })));
  const weights: Record<string, number> = {};
  const speeds: Record<string, number> = {};
  for (let each = 0; each < settings.ends.rounds; each++) {
    const slopes: Record<string, number> = {};
    for (const { signs, right } of examples) {
      const off = 1 / (1 + Math.exp(-endScore(weights, signs))) - (right ? 1 : 0);
      for (const sign of ['any', ...signs]) slopes[sign] = (slopes[sign] ?? 0) + off;
    }
    for (const [sign, total] of Object.entries(slopes)) {
      const mean = (total + settings.ends.decay * (weights[sign] ?? 0)) / examples.length;
      const speed = (speeds[sign] ?? 0) + mean * mean;
      speeds[sign] = speed;
      weights[sign] = (weights[sign] ?? 0) - (0.3 * mean) / Math.sqrt(speed + 1e-12);
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .map(([sign, weight]): [string, number] => [sign, round(weight)])
      .filter(([, weight]) => Math.abs(weight) >= 0.02)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
