import { ambiguousNames } from './ambiguous-names.ts';
import { folded } from './folded.ts';
import { fullName, isFamilyLike, nameWord } from './name-shapes.ts';
import { nameness } from './nameness.ts';
import { isGiven } from './names.ts';
import { isOtherWord } from './other-words.ts';
import { humanVerbs, onlyHuman } from './people-words.ts';
import type { Seen } from './seen.ts';

const either = String.raw`(?<who>${fullName}|${nameWord})`;
const full = String.raw`(?<who>${fullName})`;
const role = String.raw`(?:engineers?|sres?|developers?|technicians?|managers?|directors?|operators?|contractors?|interns?|maintainers?|founders?|on-?call|dbas?|administrators?|architects?|leads?|analysts?|scientists?|researchers?|colleagues?|consultants?|cto|ceo|cio|ciso|vp)`;
const alone = [...onlyHuman].filter((verb) => verb !== 'and').join('|');
const does = [...humanVerbs]
  .filter((verb) => !/^(?:is|was|has|had|and|set|who|got|gets|knows?|came|comes|went|goes|began|begins)$/.test(verb))
  .join('|');
const dated = String.raw`(?:^|\n)[^\n\p{L}]{0,24}\d{1,2}[:.h]\d{2}[^\p{L}\n]{0,12}(?:[AaPp][Mm]|Z|[A-Z]{3,4})?[^\p{L}\n]{0,8}`;

/** How a sentence treats a person and hardly ever a thing. `open`: what stands there may be the first word of a sentence. */
const ways: readonly { of: RegExp; open?: true }[] = [
  {
    of: new RegExp(
      String.raw`\b(?:paged|phoned|pinged|woke(?: up)?|texted|rang|DMed|DM'd|(?:[Ww]e|I|[Tt]hey|[Ss]he|[Hh]e) (?:called|asked|told))\s+${either}`,
      'gu',
    ),
  },
  { of: new RegExp(String.raw`\b${either} and (?:I|me)\b`, 'gu') },
  { of: new RegExp(String.raw`\b[Aa]ccording to ${either},`, 'gu') },
  {
    of: new RegExp(
      String.raw`\b(?:Then|Later|Next|Finally|Meanwhile|Eventually|Soon|Luckily|Fortunately),? ${either} (?:${alone})\b`,
      'gu',
    ),
  },
  { of: new RegExp(String.raw`(?<=[\p{Ll},;)] )${either} (?:${alone})\b`, 'gu') },
  { of: new RegExp(String.raw`(?<=^|\n|[.!?] )${either} (?:${alone})\b`, 'gu'), open: true },
  {
    of: new RegExp(
      String.raw`${dated}${either} (?:${does}) (?:the|an?|to|our|his|her|all|back|it|that|out|on|in|up|for|with|whether)\b`,
      'gu',
    ),
    open: true,
  },
  {
    of: new RegExp(
      String.raw`\b${either}['’]s (?:laptop|phone|desk|workstation|shift|inbox|vacation|holiday|leave|idea|manager|home directory|terminal|home|calendar|pager)\b`,
      'gu',
    ),
  },
  {
    of: new RegExp(
      String.raw`\b[Ww]ith ${either} (?:on (?:holiday|leave|vacation|call|a plane|a flight)|asleep|away|out sick|off sick|gone)\b`,
      'gu',
    ),
  },
  {
    of: new RegExp(
      String.raw`\b${either} (?:was|is|were) (?:on (?:holiday|vacation|leave|PTO|call|parental leave)|asleep|out sick|off sick|at lunch|on[- ]call)\b`,
      'gu',
    ),
    open: true,
  },
  { of: new RegExp(String.raw`\b(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? ${either}`, 'gu') },
  {
    of: new RegExp(
      String.raw`(?:^|\n)(?:(?:(?:[Bb]est|[Kk]ind|[Ww]arm) )?[Rr]egards|Best|Best wishes|Cheers|Thanks|Many thanks|Sincerely|Yours(?: sincerely| truly)?|Thank you|--)[,!.]?\s*\n\s*[-–—]*\s*${either}[ \t]*(?=\n|$|,)`,
      'gu',
    ),
  },
  { of: new RegExp(String.raw`\b(?:colleagues?|co-?worker|teammate) ${either}`, 'gu') },
  // Given and family name: what thanks, credits, owns or introduces takes makers and groups as well, so one word is not enough.
  {
    of: new RegExp(
      String.raw`\b(?:[Tt]hanks to|[Tt]hank you to|[Kk]udos to|[Gg]rateful to|[Cc]redits? to|[Tt]hank|[Aa]ssigned to|[Hh]anded (?:over|off) to|[Ee]scalated to|[Oo]n behalf of) ${full}`,
      'gu',
    ),
  },
  {
    of: new RegExp(
      String.raw`\b(?:patch|fix|change|commit|PR|work|report|review|post|story|text|photo|idea|found|written|reported|reviewed|discovered|spotted|noticed|prepared|approved|merged|deployed|posted|published|committed|authored|edited|diagnosed|fixed|led|performed|submitted|made|created|opened|opened up|investigated|resolved|started|restarted) by ${full}`,
      'gu',
    ),
  },
  {
    of: new RegExp(
      String.raw`\b(?:[Oo]wners?|[Aa]ssignees?|[Aa]uthors?|[Cc]ontacts?|[Ss]cribe|[Ff]acilitator|[Rr]eporter|[Cc]hair|[Cc]ommander|[Ll]ead|IC)\s*[:=]\s*${full}`,
      'gu',
    ),
  },
  { of: new RegExp(String.raw`\b${full} \((?:[^()\n]{0,30}[\s/-])?${role}\)`, 'gu') },
  { of: new RegExp(String.raw`\b${full}, (?:an?|the|our|one of (?:the|our)|who|then|another) (?:[\p{L}-]+ ){0,3}?${role}\b`, 'gu') },
  { of: new RegExp(String.raw`\b${full}, (?:who|whose)\b`, 'gu') },
  { of: new RegExp(String.raw`\b${role} ${full}`, 'gu') },
  { of: new RegExp(String.raw`(?:^|\n)\**${full}\**[ \t]+[\[(]?\d{1,2}:\d{2}(?:[ ]?[AaPp][Mm])?[\])]?[ \t]*(?=\n|$)`, 'gu') },
  { of: new RegExp(String.raw`(?:^|\n)[ \t]*[*•-] \**${full}\**[ \t]*[-–—:][ \t]*(?:${does})\b`, 'gu') },
  // "Roe, Jane: paged".
  { of: new RegExp(String.raw`(?:^|\n)[ \t]*(?:[*•-] )?(?<who>${nameWord}, ${nameWord})(?=:)`, 'gu') },
  { of: new RegExp(String.raw`[-–—]\s?${full}, (?:by|due|until|before) `, 'gu') },
];
/** What hints at a person and may be said of things too: the name itself must look like one. */
const hints: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=[\p{Ll},;)] |[.!?] |^|\n)${either} (?:(?:then|also|already|quickly|immediately|had|has|had already|had to|later|finally|still|was still|was already|was the|was able|and I) )+(?:not )?\p{Ll}+`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Bb]y then|[Tt]hat (?:night|morning|day|evening|afternoon)|[Ff]ortunately,?|[Ll]uckily,?|[Bb]ecause|[Aa]fter|[Ww]hen|[Ww]hile|[Uu]ntil|[Bb]efore|that|which|[Aa]s|[Ss]o|[Bb]ut|until|where) ${either} (?:was|had|has|is|could|did|${does})\b`,
    'gu',
  ),
  new RegExp(String.raw`\b[Ii]t took ${either} (?:an?|\d+|\p{Ll}+) `, 'gu'),
  new RegExp(String.raw`\b(?:who|one|person|that|it) \p{Ll}*(?: \p{Ll}+){0,5} (?:was|is|were) ${either}(?=[.,;]|$)`, 'gu'),
  new RegExp(String.raw`\b(?:by|among them|and|with|including|for|words of|goes to|names|from|of|to|than|like|mail of) ${full}`, 'gu'),
  new RegExp(String.raw`${dated}${either}:\s`, 'gu'),
  new RegExp(String.raw`\b${either} and (?:responder|she|he|his|her|they|one colleague|a colleague|colleagues|others|two others)\b`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\d\u0000\u0001]|\p{Lu}\p{L}* |\b(?:[Tt]he|[Aa]n?|[Oo]ur) )${full}(?!\p{L}|['’](?!s\b)\p{L}| \p{Lu})`,
    'gu',
  ),
];
/** Where any thing may stand as well. */
const places: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:with|by|nor|[Nn]either|either|both|from|except|without|asked?|ask) ${either}(?= (?:and|nor|or|we|they|I|he|she|who|that)\b|[,;.)])`,
    'gu',
  ),
  new RegExp(String.raw`\bAt \d{1,2}[:.h]\d\d(?: ?[A-Za-z]{2,4})?,? ${either} \p{Ll}+ed\b`, 'gu'),
  new RegExp(String.raw`(?<=^|\n|[.!?] )(?:Could|Did|Would|Should|Had|Has|Is|Was) ${either} (?:have|not|\p{Ll}+ed|\p{Ll}+)\b`, 'gu'),
];
const imperatives = /^(?:Ask|Contact|Ping|Page|Call|Email|Mail|See|Thank|Tell|Paged|Asked|With|By|From|Questions)\s/;
const wholeName = new RegExp(`^${nameWord}$`, 'u');
const pair = new RegExp(String.raw`\b(?<left>${nameWord}) (?:and|&) (?<right>${nameWord})\b`, 'gu');
const initialAfter = new RegExp(String.raw`(?<![\p{L}\d] ?)(?<who>${nameWord} \p{Lu}\.?)(?= (?:${does})\b)`, 'gu');
const initialBefore = new RegExp(
  String.raw`(?<![\p{L}\d.])(?!U\. ?[SKN]\.|E\. ?U\.|D\. ?C\.)(?<who>(?:\p{Lu}\. ?){1,2}(?:(?:Ó|Ní|Mac|van|von|de|di|da|el|al|bin|Van|De) ){0,2}${nameWord})(?=(?<after> \p{Ll}+|['’,;)]|\.?\s*$|\.\s))`,
  'gmu',
);

/**
 * People whose names no table need hold, by how the sentence treats them: "paged X", "X and I", "according to X,", "X suspected", "X's
 * laptop", "Dr X", "thanks to X Y", "X Y, a technician", "X F. restarted", "I. Y took over", a signature, the head of a chat message.
 * Words that things, makers and groups are called by are none, nor what the text elsewhere says in small letters or treats as a thing.
 */
export function treated(text: string): Seen[] {
  const small = new Set(text.match(/(?<![\p{L}\d])\p{Ll}[\p{Ll}\p{M}'’-]+/gu));
  const things = thingsIn(text);
  const seen: Seen[] = [];
  const add = (name: string, open = false): void => {
    const parts = name.replace(',', '').split(/\s+/);
    const own = parts.filter((part) => /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u.test(part));
    if (own.length === 0 || own.some((part) => isOtherWord(part, small))) return;
    const [first = ''] = own;
    if (parts.length === 1) {
      if (isGiven(first) ? open && ambiguousNames.has(folded(first)) : ambiguousNames.has(folded(first)) || first.length < 3) return;
    } else if (
      name.includes(', ') &&
      !(isGiven(own[1] ?? '') && isFamilyLike(first)) &&
      !(isFamilyLike(first) && isFamilyLike(own[1] ?? ''))
    )
      return;
    else if (own.every((part) => ambiguousNames.has(folded(part)) && !isFamilyLike(part))) return;
    if (own.some((part) => things.has(part) || things.has(part.toLowerCase()))) return;
    seen.push({ surface: name.replaceAll(/\s+/g, ' '), kind: parts.length === 1 ? 'given' : 'full' });
  };
  const hinted = (of: RegExp, least: number): void => {
    for (const { groups } of text.matchAll(of)) {
      let name = groups?.['who'] ?? '';
      // "Ask Jane Roe": the first of three words may be none of the name.
      if (/^\S+ \S+ /.test(name) && (isOtherWord(name.split(' ')[0] ?? '', small) || imperatives.test(name)))
        name = name.replace(/^\S+ /, '');
      const words = name.split(' ').filter((part) => wholeName.test(part));
      const looks = words.reduce((sum, word) => sum + nameness(word) + (words.length > 1 && isFamilyLike(word) ? 1.5 : 0), 0);
      if (!ambiguousNames.has(folded(words[0] ?? '')) && looks > (words.length > 1 ? -2 : least)) add(name, true);
    }
  };
  for (const of of hints) hinted(of, -1);
  for (const of of places) hinted(of, 0.2);
  for (const { groups } of text.matchAll(pair)) {
    const [left, right] = [groups?.['left'] ?? '', groups?.['right'] ?? ''];
    const known = (word: string): boolean => isGiven(word) && !ambiguousNames.has(folded(word));
    if (known(left) !== known(right)) for (const word of [left, right]) if (!known(word) && nameness(word) > 0) add(word, true);
  }
  for (const { of, open } of ways) for (const { groups } of text.matchAll(of)) add(groups?.['who'] ?? '', open);
  for (const { groups } of text.matchAll(initialAfter)) add(groups?.['who'] ?? '');
  for (const { groups, index } of text.matchAll(initialBefore)) {
    // At the head of a line a letter and a dot number a list.
    const heads = /(?:^|\n)[\s>*•#|-]*$/.test(text.slice(Math.max(0, index - 12), index));
    const verb = groups?.['after']?.trim() ?? '';
    const family = (groups?.['who'] ?? '').replace(/^(?:\p{Lu}\. ?)+/u, '');
    if (!heads || ((isFamilyLike(family) || onlyHuman.has(verb)) && humanVerbs.has(verb)) || (humanVerbs.has(verb) && verb === 'took'))
      add(groups?.['who'] ?? '');
  }
  return seen;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}`;
const afterThe = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]nto|[Uu]sing|[Vv]ia|[Ww]ithin|[Bb]ehind|[Oo]n|[Ii]n|[Rr]unning|[Uu]se) (?<it>${word})(?![\p{L}\d-]|['’]s| \p{Lu}\p{Ll})`,
  'gu',
);
const beforeThing = new RegExp(
  String.raw`(?<![\p{L}\d])(?<it>${word}) (?:API|Cloud|DNS|CDN|support|engineers?|cluster|servers?|service|nodes?|team|Team|Inc|network|Network|blockchain|project|protocol|wallet|users|customers|version|v?\d)\b`,
  'gu',
);

/** The capitalised words of which the text says "the X", "on X" or "X API" somewhere, and the names of domains: people are not spoken of like that. */
function thingsIn(text: string): ReadonlySet<string> {
  const domains = [...text.matchAll(/(?<![\p{L}\d@.])(?<it>[\p{L}\d-]+)\.(?:com|org|net|io|dev|app)\b/giu)].map(
    ({ groups }) => groups?.['it']?.toLowerCase() ?? '',
  );
  return new Set([
    ...domains,
    ...[afterThe, beforeThing].flatMap((of) => [...text.matchAll(of)].map(({ groups }) => groups?.['it'] ?? '')),
  ]);
}
