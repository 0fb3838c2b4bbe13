/** What speaks for a phrase as the source or the target of an interaction. */
import { functionWords, irregularPasts } from '../function-words.ts';
import { isIn, namedThings, technologies } from '../named-things.ts';
import type { Link } from './links.ts';
import type { EndPhrase } from './phrases.ts';

/** The links of a sentence by what they are called in signs: `own` is one by words of the type. */
export type NamedLink = readonly [name: string, link: Link];

const event =
  /(?:tion|ment|ure|age|ance|ence|ing|al|sis)s?$|^(?:change|deploy|release|update|upgrade|restart|reboot|crash|bug|error|spike|surge|load|traffic|fix|rollback|revert|leak|attack|query|queries|request|requests|retries|loss|lack|job|rule|limit|delay)s?$/i;
const people =
  /^(?:we|engineers?|team|teams|users?|customers?|people|staff|developers?|operators?|clients?|visitors?|oncall|on-call|responders?)$/i;
const trouble = /^(?:outages?|incidents?|issues?|problems?|errors?|failures?|downtime|impact|disruption|delays?|latency|timeouts?)$/i;
const joining = /^(?:of|in|on|for|and|or|between|within|at)$/;
const finite = /^(?:is|was|were|are|had|has|did|could|would|will|failed|can|cannot|does|do)$/;
const lead = /(?:^|[\s,(])([\p{L}']+)\s+(?:(?:the|our|its|an?|their|all|this|these|some|other|new|any|more)\s+)*$/iu;
const turned = /[,;:]\s|\s(?:which|who|that|and|but)\s/;

/** Its words and what stands beside it; a sign that begins with `*` counts for each type apart. */
export function ownSigns({ words, parts, empty, start, end }: EndPhrase, line: string): string[] {
  const joint = words.findIndex((word) => joining.test(word));
  const head = words[joint < 0 ? words.length - 1 : joint - 1] ?? '';
  const next = /^\s+([\p{L}']+)/u.exec(line.slice(end))?.[1]?.toLowerCase() ?? '';
  const led = lead.exec(line.slice(0, start))?.[1]?.toLowerCase() ?? '^';
  const signs: [string, boolean][] = [
    [`parts ${Math.min(3, parts)}`, true],
    [`words ${Math.min(6, words.length)}`, true],
    ['empty', empty],
    ['*event', event.test(head)],
    ['*thing', isIn(namedThings, head)],
    ['holds thing', words.some((word) => isIn(namedThings, word))],
    ['*technology', words.some((word) => technologies.has(word.toLowerCase()))],
    ['capital', /^\p{Lu}/u.test(words.at(-1) ?? '') && start > 0],
    ['all capital', words.every((word) => /^\p{Lu}[\p{Ll}'’]+$/u.test(word))],
    ['*people', people.test(head)],
    ['*trouble', trouble.test(head)],
    ['followed by a verb', /(?:ed|ing)$/.test(next) || irregularPasts.has(next) || finite.test(next)],
    ['has digit', /\d/.test(words.join(''))],
    [`after ${functionWords.has(led) || led === '^' ? led : led.endsWith('ing') ? '-ing' : pastLike(led) ? '-ed' : 'another'}`, true],
  ];
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []));
}
const pastLike = (word: string): boolean => word.endsWith('ed') || irregularPasts.has(word);

/** Where it stands in its sentence: among `here`, the sentence's phrases, and to the links. */
export function placeSigns(
  { at, parts, start, end }: EndPhrase,
  plain: string,
  links: readonly NamedLink[],
  here: readonly EndPhrase[],
): string[] {
  const count = new Set(here.map((one) => one.at)).size;
  const where = at === 0 ? 'first' : at + parts >= count ? 'last' : 'between';
  const signs = [`*${where}`, `${Math.min(3, at)} of ${Math.min(5, count)}`];
  if (links.length === 0) signs.push(where === 'between' ? 'no link' : `no link, ${where}`);
  for (const [name, { start: from, end: to }] of links) {
    const side = end <= from ? 'left' : start >= to ? 'right' : 'in';
    const [a, b] = side === 'left' ? [end, from] : [to, start];
    const between = new Set(here.filter((one) => one.start >= a && one.end <= b).map((one) => one.at)).size;
    const sign = `${name} ${side}`;
    signs.push(sign, `${sign} ${Math.min(3, between)}`);
    if (turned.test(plain.slice(a, b))) signs.push(`${sign} other clause`);
    if (name.startsWith('own')) signs.push(`*${sign}`);
  }
  return signs;
}

/** Where it stands in the sentence before: `refers` says whether this sentence begins with a word that points back, `count` how many things it names itself. */
export function beforeSigns({ at }: EndPhrase, there: readonly EndPhrase[], refers: boolean, count: number): string[] {
  const last = Math.max(...there.map((one) => one.at));
  const where = at === 0 ? 'first' : at === last ? 'last' : 'between';
  const to = refers ? 'referred to' : 'not referred to';
  return [`before ${where}`, `before ${to}`, `before ${where} ${to}`, `before, here ${Math.min(3, count)}`];
}
