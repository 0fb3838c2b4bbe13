import { isIn, namedThings, technologies } from '../find/named-things.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { folded } from './folded.ts';
import { isGiven } from './names.ts';
import { isProgram, notHandles, notSpeakers, notSurnames } from './not-people.ts';
import type { Seen } from './seen.ts';

const label = String.raw`(?:co-?)?authors?|author_?names?|by|byline|written by|posted by|reported by|detected by|discovered by|prepared by|reviewed by|reviewers?|approved by|facilitators?|scribe|note[- ]?takers?|(?:incident|response|technical|tech|ops|operations|comms|communications?|customer|planning) (?:lead(?:er)?|commander|manager|coordinator|liaison|owner|reporter)|commander|coordinator|ic|imoc|on[- ]?call(?:er)?s?(?: engineers?)?|(?:primary|secondary)(?: on[- ]?call)?|responders?|incident responders?|people (?:involved|present)|participants?|attendees?|present|involved|(?:report|document|post-?mortem|action) (?:author|owner)s?|owners?|assignees?|assigned to|contacts?|submitter|editors?|lead|signed-off-by|cc|maintainers?`;
const line = new RegExp(
  String.raw`^[ \t>*•|#_+-]{0,24}(?:\*\*|__)?(?:${label})(?:\*\*|__)?[ \t]{0,8}(?::|=|\|(?!\|)|\s[-–—]\s)(?:\*\*|__)?\s*\|?(?<value>[^\n]*)(?<list>(?:\r?\n[ \t]*[-*•][ \t]+[^\n:]{2,40}(?=\r?\n|$))*)`,
  'gimu',
);
const inline = new RegExp(
  String.raw`\b(?:on[- ]?call(?: engineer)?|incident (?:commander|lead|manager)|IC|scribe|primary|secondary)\s*(?::|\()\s*(?<value>@?\p{Lu}?[\p{L}_][\p{L}\d_.'’-]+(?:[^\S\n]\p{Lu}[\p{L}'’-]+){0,2})`,
  'gu',
);
const byline =
  /(?:^|\n)[ \t*_>]{0,12}(?:Written |Posted |Published )?[Bb]y:?\s+\**(?<value>\p{Lu}[\p{L}'’-]+(?:[^\S\n]+(?:\p{Lu}\.?|de|van|von|der|da|di)){0,2}[^\S\n]+\p{Lu}[\p{L}'’-]+)\**(?=\s*(?:[,|•·–—(]|\bon\b|\n|$))/gu;

/** Keys of front matter whose values are people. */
const metaKeys =
  /^(?:co-?)?(?:authors?|author_?name|byline|by|owner|editors?|reviewers?|contact|scribe|commander|incident_?commander|incident_?lead|on_?call|responders?|dc\.creator|creator)$/i;

/** People named by a label: "Author: …", "Incident commander: …", "on-call: …", a byline, and the authors in front matter. */
export function labels(text: string, meta: Record<string, unknown>): Seen[] {
  const values = [
    ...[...text.matchAll(line)].flatMap(({ groups }) => [
      groups?.['value'] ?? '',
      ...(groups?.['list'] ?? '').split(/\r?\n[ \t]*[-*•][ \t]+/),
    ]),
    ...[...text.matchAll(inline)].map(({ groups }) => groups?.['value'] ?? ''),
    ...[...text.matchAll(byline)].map(({ groups }) => groups?.['value'] ?? ''),
    ...Object.entries(meta).flatMap(([key, value]) => (metaKeys.test(key) ? texts(value) : [])),
  ];
  return values.flatMap(people);
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (/name|nick|handle|github|twitter/i.test(key) ? texts(inner) : []));
  return [];
}

/** The people of "Jane Roe (SRE), @jroe and Max": what a value holds that is written as a name or a handle is. */
function people(value: string): Seen[] {
  const bare = value.replaceAll(
    /<[^>]*>|\([^)]*\)|\[(?<shown>[^\]]*)\]\([^)]*\)|[*_`"[\]](?=\s|$|,|\p{L}|@)|["\]]/gu,
    (part) => /^\[(?<shown>[^\]]+)\]\(/.exec(part)?.groups?.['shown'] ?? (part.length > 2 ? ' ' : ''),
  );
  return bare.split(/\s*(?:[,;&|]|\/(?=\s*[\p{Lu}@])|\band\b|\bwith\b|\+)\s*/u).flatMap((part): Seen[] => {
    const name = part
      .trim()
      .replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+/, '')
      .replace(/['".:]+$|^['"]+/g, '')
      .replaceAll(/\s+/g, ' ');
    const parts = name.split(' ');
    if (name === '' || parts.length > 4 || parts.some((one) => isNobody(one)) || /[{}<>=/\\]|\d{3}/.test(name)) return [];
    if (/@[\w-]+\./.test(name)) return [];
    if (parts.length > 1)
      return parts.every((one) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|di|van|von|der|den|la|le|el|al|bin)$/u.test(one)) &&
        (isGiven(parts[0] ?? '') || parts.every((one) => /^\p{Lu}\p{Ll}/u.test(one) && !isWord(one)))
        ? [{ surface: name, kind: 'full' }]
        : [];
    if (name.startsWith('@')) return [{ surface: name, kind: 'nick' }];
    if (isGiven(name) && /^\p{Lu}\p{Ll}/u.test(name)) return [{ surface: name, kind: 'given' }];
    return /^[\p{L}_][\p{L}\d_-]{2,24}$/u.test(name) && !isWord(name) && !isProgram(name) ? [{ surface: name, kind: 'nick' }] : [];
  });
}

const isNobody = (word: string): boolean =>
  notHandles.has(word.toLowerCase()) ||
  notSpeakers.has(word.toLowerCase()) ||
  notSurnames.has(word) ||
  /^(?:n\/a|tbd|tba|none|yes|no|unknown|various|same|engineers?|manager|lead|director|on-?call|person|people|rotation|services?|cloud|foundation|working|project|community|group|corp\w*|inc\.?|ltd\.?|gmbh)$/i.test(
    word,
  );
/** A single word after a label is a nickname unless a report may well have it there as a word. */
const isWord = (word: string): boolean =>
  /^(?:[A-Z]{2,5}s?|[A-Z]?[a-z]*(?:ing|tion|ions|ment|ments|ity|ware|base|works?|able|ible|less|ness|ance|ence|ies|ical|ous|ive)|[Cc]ore|[Tt]he|[Aa]ll|[Aa]n?|[Oo]ur|[Ww]e|[Uu]s|[Tt]his|[Tt]hat|[Ii]t|[Nn]ot?|[Yy]es|[Dd]one|[Oo]pen|[Cc]losed|[Hh]igh|[Ll]ow|[Mm]edium|[Pp]eople|[Hh]uman|[Vv]endor|[Pp]rovider|[Nn]one|[Vv]arious|[Pp]rimary|[Ss]econdary|[Rr]emote|[Oo]nline|[Mm]anual|[Aa]utomatic|[Ee]xternal|[Ii]nternal|[Nn]ew|[Oo]ld|[Ff]irst|[Ll]ast|[Nn]ext|[Tt]o|[Tt]wo|[Oo]ne|[Tt]hree)$/.test(
    word,
  ) ||
  (ambiguousNames.has(folded(word)) && /^\p{Ll}/u.test(word)) ||
  technologies.has(word.toLowerCase()) ||
  isIn(namedThings, word);
