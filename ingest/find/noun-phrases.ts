/** The noun phrases of a sentence, by its function words, verbs and marks: no grammar, but the same answer every time and fast. */
import { namedThings } from './named-things.ts';
import { adverbAlike, functionWords, irregularPasts, namedIng, plainVerbs } from './function-words.ts';

/** A run of words that may name something; `start` and `end` are offsets into the sentence. */
export type NounPhrase = { start: number; end: number; words: string[] };

const token = /(?<!\p{L}['’])[\p{L}\p{N}_/@*.$-]*[\p{L}\p{N}_*](?:['’](?!s\b)\p{L}+)?(?:\(\))?/gu;
/** What may stand between two words of one phrase. */
const joint = /^(?:['’]s)? ?["'“”‘’]?$/;
const most = 6;
const shortNames: ReadonlySet<string> = new Set([
  'DB',
  'VM',
  'CI',
  'CD',
  'LB',
  'UI',
  'QA',
  'AZ',
  'ES',
  'IP',
  'ID',
  'PR',
  'AD',
  'AI',
  'ML',
  'OS',
  'EU',
  'US',
  'UK',
]);

/** Phrases in the order of the sentence, without articles, pronouns, verbs, adverbs, numbers and times; "A of B" is one phrase where it is short enough. */
export function nounPhrases(sentence: string): NounPhrase[] {
  const runs: NounPhrase[] = [];
  let run: NounPhrase | null = null;
  let before = '';
  const all = [...sentence.matchAll(token)];
  for (const [i, match] of all.entries()) {
    const [word] = match;
    const end = match.index + word.length;
    const next = all[i + 1]?.[0] ?? '';
    const joined: boolean = run !== null && joint.test(sentence.slice(run.end, match.index));
    if (!names(word, joined ? before : (all[i - 1]?.[0] ?? ''), next, joined)) run = null;
    else if (run !== null && joined) {
      run.end = end;
      run.words.push(word);
    } else {
      run = { start: match.index, end, words: [word] };
      runs.push(run);
    }
    before = word;
  }
  return withOf(runs, sentence).filter(({ words }) => words.length <= most);
}

/** "health checks" + "of" + "the load balancer" -> one phrase. */
function withOf(runs: readonly NounPhrase[], sentence: string): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const run of runs) {
    const last = phrases.at(-1);
    const between = last === undefined ? '' : sentence.slice(last.end, run.start);
    const linked = /^ (?:of|on|in|for)(?: (?:the|our|its|an?|their))? $/.exec(between);
    const links = between.trim() === '' ? [] : between.trim().split(' ');
    if (last !== undefined && linked !== null && between.startsWith(' of') && last.words.length + run.words.length + links.length <= most) {
      last.end = run.end;
      last.words.push(...links, ...run.words);
    } else phrases.push({ ...run, words: [...run.words] });
  }
  return phrases;
}

/** May this word stand in a name for a thing here? */
function names(word: string, before: string, next: string, joined: boolean): boolean {
  const lower = word.toLowerCase();
  if (functionWords.has(lower) || !/\p{L}/u.test(word) || /^[@$]|^https?|^www\.|^\d{1,2}(?::\d\d|h|am|pm|st|nd|rd|th)/i.test(word))
    return false;
  if (/^[-/._]/.test(word) && word.length < 3) return false;
  // The initials of a person, as timelines have them.
  if (/^\p{Lu}{1,2}$/u.test(word) && !shortNames.has(word)) return false;
  if (/[a-z]ly$/.test(lower) && lower.length > 4 && !adverbAlike.has(lower)) return false;
  const determined = joined || determiner.test(before);
  const leads = next !== '' && !functionWords.has(next.toLowerCase()) && /^\p{L}/u.test(next);
  if (/[a-z]{2}ed$/.test(lower) || irregularPasts.has(lower)) return !joined && determined && leads;
  if (/[a-z]{2}ing$/.test(lower) && !namedIng.has(lower)) return !joined && determined && leads;
  if (before.toLowerCase() === 'to' && lower === word && !/[^s]s$/.test(word) && !namedThings.has(lower)) return false;
  if (plainVerbs.has(lower)) return determined && !/^(?:to|not)$/i.test(before);
  return true;
}

const determiner = /^(?:the|an?|our|its|their|this|these|those|some|any|no|each|every|all|of|by|with|from|for|in|on)$/i;
