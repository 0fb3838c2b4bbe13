/** The phrases of a sentence that may be an end of an interaction. */
import { emptyNouns, isIn } from '../named-things.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import { nounPhrases } from '../noun-phrases.ts';

/** A phrase of one to eight words; `parts` is how many noun phrases it holds, `at` which of the sentence's it begins with. `empty`: it says only that something went wrong, or when. */
export type EndPhrase = { start: number; end: number; at: number; parts: number; words: readonly string[]; empty: boolean };

const most = 8;
const small = 'the|our|its|an?|their|all|this|these|that|those|some|both';
const link = new RegExp(String.raw`^(?:\s|,(?= and ))+(?:of|in|on|for|and|or|between|within|at)(?:\s(?:${small}))?\s$`, 'i');
/** What is done to the phrase: "restarting the pods"; not the words that link two ends. */
const gerund = new RegExp(
  String.raw`(?<![\p{L}-])(?!(?:caus|lead|result|mak|includ|follow|dur|us|be|hav|go|forc|trigger|prevent|allow|leav|overload|overwhelm|exhaust|bring|rely|regard|accord|start|try|continu|concern)ing )\p{L}{3,}ing (?:(?:${small}|up|out) )*$`,
  'u',
);
const isSmall = /^(?:of|in|on|for|and|or|between|within|at|the|our|its|an?|their|all|this|these|that|those|some|both|up|out)$/i;

/** Every noun phrase, alone and with what follows it ("restarts" "of the pods" "on the new nodes"), as long as it has eight words at most. */
export function endPhrases(plain: string): EndPhrase[] {
  const phrases = nounPhrases(plain);
  return phrases.flatMap((first, at) => {
    const doing = gerund.exec(plain.slice(0, first.start));
    const start = doing?.index ?? first.start;
    let words: string[] = doing?.[0].trim().split(/\s+/) ?? [];
    const ends: EndPhrase[] = [];
    for (let last = at; last < phrases.length; last++) {
      const next = phrases[last] as NounPhrase;
      const between = last === at ? '' : plain.slice(phrases[last - 1]?.end, next.start);
      if (last > at && !link.test(between)) break;
      words = [...words, ...between.split(/\s+/).filter((word) => word !== ''), ...next.words];
      if (words.length > most && last > at) break;
      const empty = words.every((word) => isSmall.test(word) || isIn(emptyNouns, word));
      ends.push({ start, end: next.end, at, parts: last - at + 1, words, empty });
    }
    return ends;
  });
}
