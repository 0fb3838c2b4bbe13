import type { Finding, InteractionType } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { readByCues } from '../lexicon/read-by-cues.ts';
import type { End } from './offers.ts';

/** What the ends of a type mostly are, where a finding of the sentence is one. */
const usual: Partial<Record<InteractionType, Partial<Record<End, RegExp>>>> = {
  overloaded: { target: /^saturation\// },
  exhausted: { target: /^saturation\// },
  outpaced: { target: /^safety-mechanism\/|^saturation\/people/ },
  relieved: { source: /^adaptation\/|^safety-mechanism\// },
  bypassed: { target: /^safety-mechanism\// },
  masked: { source: /^safety-mechanism\/|^difficulty\// },
  exposed: { target: /latent-defect|stale-or-wrong-config|hidden-limit|known-unfixed|race-condition|missing-bound/ },
};

/**
 * The finding that an end of an interaction is about: its quotes hold the sentence, and its component, its concept or its cue shares words with the
 * phrase, more than with the other end; what ends of the type mostly are decides between equals. Null where none does.
 */
export function resolve(
  end: End,
  ends: Readonly<Record<End, string>>,
  type: InteractionType,
  sentence: Sentence,
  findings: readonly Finding[],
): string | null {
  const here = findings.filter(({ spans }) => spans.some(([from, to]) => from < sentence.end && to > sentence.start));
  if (here.length === 0) return null;
  const cues = readByCues(sentence);
  const [mine, theirs] = [ends[end], ends[end === 'source' ? 'target' : 'source']].map((phrase) => ({
    words: wordSet(phrase),
    at: sentence.plain.indexOf(phrase),
    length: phrase.length,
  })) as [Phrase, Phrase];
  let best: { id: string; score: number } | null = null;
  for (const { id, concept, component } of here) {
    const of = wordSet(`${concept.replaceAll(/[/-]/g, ' ')} ${component ?? ''}`);
    const ranges = cues.filter((cue) => cue.concept === concept).flatMap(({ cue }) => (cue === undefined ? [] : [cue]));
    const share = (phrase: Phrase): number => of.intersection(phrase.words).size + (ranges.some((range) => holds(phrase, range)) ? 1 : 0);
    const shared = share(mine) - share(theirs);
    const score = shared + (usual[type]?.[end]?.test(concept) ? 0.5 : 0);
    if (shared > 0 && score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id ?? null;
}

type Phrase = { words: Set<string>; at: number; length: number };
const holds = ({ at, length }: Phrase, [start, end]: readonly [number, number]): boolean => at >= 0 && start < at + length && end > at;

const wordSet = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
