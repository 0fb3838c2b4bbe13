/** Up to ten letters and digits with two capitals, in brackets after what it stands for, or before it. */
const shortForm = /^\p{Lu}[\p{L}\p{N}&/.-]{1,9}$/u;
const isShort = (text: string) => shortForm.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Words before a bracket that a long form may reach over, after Schwartz and Hearst: min(n + 5, 2n) for an acronym of n signs. */
const reach = (short: string) => Math.min(short.length + 5, short.length * 2);

/** Does a letter stand at the start of a word, or of a part of one (ElasticSearch)? */
const opens = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || (/\p{Ll}/u.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at] ?? ''));

/**
 * The shortest end of `text` that an acronym can stand for: its signs come there in order, from the right, and the first opens a word
 * (Schwartz and Hearst, 2003). Null if there is none, or if but one of its letters opens a word: "our users (US)" explains nothing.
 */
function longForm(short: string, text: string): string | null {
  const signs = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const lower = text.toLowerCase();
  const back = (end: number, sign: string, mustOpen: boolean) => {
    for (let to = end; to > 0;) {
      to = lower.lastIndexOf(sign, to - 1);
      if (to < 0 || !mustOpen || opens(text, to)) return to;
    }
    return -1;
  };
  let at = text.length;
  let opening = 0;
  for (const [n, sign] of signs.toReversed().entries()) {
    at = back(at, sign, n === signs.length - 1);
    if (at < 0) return null;
    if (opens(text, at)) opening += 1;
  }
  const found = text.slice(at).trim();
  const isLonger = found.length > short.length && !found.split(/\s+/u).includes(short);
  return opening >= 2 && isLonger ? found : null;
}

/** A letter for each word of the long form, but for small ones: "(CET)" after "the fix on Tuesday morning" is a time. */
const isNoLonger = (short: string, long: string): boolean =>
  (long.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word.toLowerCase())).length <= short.length;
const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** What stands before a place, back to the next bracket, line or clause. */
const before = (text: string, at: number): string => (/[^()\n.;:]*$/u.exec(text.slice(Math.max(0, at - 160), at))?.[0] ?? '').trim();

/** The acronym that a bracket explains or is explained by, and what it stands for. */
function explained(text: string, match: RegExpExecArray): [short: string, long: string] | null {
  const inside = (match[1] ?? '').replace(marks, '').trim();
  const words = before(text, match.index).replace(marks, '').split(/\s+/u);
  const last = words.at(-1) ?? '';
  const short = isShort(inside) ? inside : last;
  if (!isShort(short)) return null;
  const one = short.replace(/(?<=\p{Lu})s$/u, ''); // VMs
  const long = longForm(one, short === last ? inside : words.slice(-reach(one)).join(' '));
  if (long === null || (short === last && long !== inside) || !isNoLonger(one, long)) return null;
  return [one, one === short ? long : long.replace(/s$/u, '')];
}
const marks = /[*_"“”`]/gu;

/**
 * What the acronyms of a report stand for, as it says itself: "Border Gateway Protocol (BGP)" or "BGP (Border Gateway Protocol)". One
 * that is explained in two ways is left out. Capital letters of the acronym count; its plural is not among the keys. Pure.
 */
export function acronymsIn(text: string): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const match of text.matchAll(/\(([^()\n]{2,80})\)/gu)) {
    const [short, long] = explained(text, match) ?? [];
    if (short !== undefined && long !== undefined) found.set(short, [...(found.get(short) ?? []), long]);
  }
  const isOne = (ways: readonly string[]) => new Set(ways.map((long) => long.toLowerCase().replace(/s$/u, ''))).size === 1;
  return new Map([...found].flatMap(([short, ways]) => (isOne(ways) ? ways.slice(0, 1).map((long) => [short, long] as const) : [])));
}
