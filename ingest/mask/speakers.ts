import { ambiguousNames } from './ambiguous-names.ts';
import { familyNames } from './family-names.ts';
import { folded } from './folded.ts';
import { organisations } from './organisations.ts';
import { isProgram, namingAfter, notHandles, notSpeakers, notSurnames } from './not-people.ts';
import { isGiven } from './names.ts';
import { nameness } from './nameness.ts';
import { isOtherWord } from './other-words.ts';
import { humanVerbs, onlyHuman } from './people-words.ts';
import type { Seen } from './seen.ts';

/** The time at the head of a line of a log or a timeline, with its list mark, date, brackets and zone. */
const time = String.raw`^[ \t>*•·|+#-]{0,24}(?:\*\*)?[\[(|]?[ \t]{0,4}~?[ \t]{0,4}(?:(?:\d{4}-\d\d-\d\d|\d{1,2}[./ ]\w{3,9}(?:[./ ]\d{2,4})?|\w{3,9} \d{1,2}(?:st|nd|rd|th)?,?)[T, ]+)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?[ \t]{0,4}(?:(?:[ap]\.?m\.?|Z)(?!\p{L}))?[ \t]{0,4}(?:\(?(?:UTC|GMT|[PMCE][SD]?T|CES?T|BST|IST|JST)(?!\p{L})\)?)?(?:\*\*)?[\])]?[ \t]{0,4}(?:\*\*)?[ \t]{0,4}[-–—|:,]?[ \t]{0,4}(?:\*\*)?`;
const irc = new RegExp(String.raw`(?:${time}|^[ \t]{0,8})<[ \t]{0,2}[@+%~&]?(?<nick>[\w|\[\]^\{\}\x60\-]{2,20})>\s`, 'gimu');
const says = new RegExp(
  String.raw`${time}[@+]?(?<nick>[\p{L}_][\p{L}\p{M}\d_|.-]{1,24}(?:\s\p{Lu}[\p{L}'’-]+)?)(?:\*\*)?\s?(?::(?=\s)|\s>\s|\s\|\s)(?!\s*(?:https?|$))`,
  'gimu',
);
const acts = new RegExp(
  String.raw`${time}[@+]?(?<nick>[\p{L}_][\p{L}\p{M}\d_-]{2,24})(?:\s(?:and|&)\s(?<second>[\p{L}_][\p{L}\p{M}\d_-]{2,24}))?\s(?<verb>\p{Ll}+)\b`,
  'gimu',
);

/** Who speaks or acts in the dated lines of a chat log or a timeline: nicknames, given names, full names; programs and labels are none. */
export function speakers(text: string): Seen[] {
  const seen: Seen[] = [];
  const add = (nick: string): void =>
    void seen.push({ surface: nick, kind: / /.test(nick) ? 'full' : isGiven(nick) && /^\p{Lu}/u.test(nick) ? 'given' : 'nick' });
  for (const { groups } of text.matchAll(irc)) if (isNick(groups?.['nick'] ?? '')) add(groups?.['nick'] ?? '');
  const small = new Set(text.match(/(?<![\p{L}\d])\p{Ll}[\p{Ll}\p{M}'’-]+/gu));
  const spoken = new Map<string, number>();
  for (const { groups } of text.matchAll(says)) {
    const nick = (groups?.['nick'] ?? '').replace(/[.:]+$/, '');
    spoken.set(nick, (spoken.get(nick) ?? 0) + 1);
  }
  for (const [nick, times] of spoken) if (isNick(nick) && speaks(nick, times, small)) add(nick);
  for (const { groups } of text.matchAll(acts)) {
    const verb = (groups?.['verb'] ?? '').toLowerCase();
    for (const nick of [groups?.['nick'] ?? '', groups?.['second'] ?? ''])
      if (
        isNick(nick) &&
        !notSurnames.has(nick) &&
        (isOdd(nick)
          ? humanVerbs.has(verb)
          : isUnknownPerson(nick, verb, text) || (/^\p{Ll}/u.test(nick) && onlyHuman.has(verb) && !isCommon(nick)))
      )
        add(nick);
  }
  return seen;
}

/** A capitalised word that no table knows, at the head of a dated line before a verb that people alone are the subject of. */
const isUnknownPerson = (nick: string, verb: string, text: string): boolean =>
  onlyHuman.has(verb) &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(nick) &&
  !organisations.has(nick) &&
  !namingAfter.has(nick) &&
  !ambiguousNames.has(folded(nick)) &&
  !isCommon(nick) &&
  !text.includes(` ${nick.toLowerCase()}`);

/** Marks of HTML that stand between angle brackets where a nickname would. */
const tags: ReadonlySet<string> = new Set(
  'ul ol li pre br hr td tr th div span code table tbody thead img em strong sup sub dl dt dd nowiki blockquote'.split(' '),
);
const isNick = (nick: string): boolean =>
  nick.length > 1 &&
  !tags.has(nick.toLowerCase()) &&
  !isProgram(nick) &&
  !notSpeakers.has(nick.toLowerCase()) &&
  !notHandles.has(nick.toLowerCase()) &&
  !/^\d/.test(nick);
/** Spelt as nicknames are and words are not: "_joe_", "YuviPanda", "XioNoX". Host names end in digits, acronyms are all capitals. */
const isOdd = (nick: string): boolean =>
  /^_|_$|^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(nick) &&
  !/^(?:my|post|git|page|you|mongo|dynamo|cloud|open|elastic|click|word|data|media|rabbit|couch|maria|cockroach|influx|quick|power|live|go|java|type)/i.test(
    nick,
  );
/** Small words that people and programs alike are called by in timelines. */
const isCommon = (nick: string): boolean =>
  /^(?:we|i|he|she|they|it|someone|somebody|everyone|nobody|engineers?|engineering|ops|operations|oncall|team|users?|customers?|support|management|staff|people|developers?|admins?|operators?|security|responders?|dbas?|sres?|who|one|two|three|four|several|some|many|both|all|others?|another|then|also|and|but|first|second|later|finally|still|again|just|only|was|were|been|being|had|has|have|not|never|that|this|these|those|there|here|what|which|when|where|while|after|before|system|monitoring|service|servers?|alert\w*|incident|investigation|deploy\w*|vendor|provider|contractors?|technicians?|network|database|the|our|their|its)$/i.test(
    nick,
  ) ||
  (/(?:s|ing|ed|er|ers|ly|tion|ment)$/.test(nick) && nick.length < 5);
/** A word before a colon speaks if it is a given name or odd; another in small letters only if it does so three times; initials twice. */
function speaks(nick: string, times: number, small: ReadonlySet<string>): boolean {
  const parts = nick.split(' ');
  if (parts.length === 2)
    return (
      parts.every((part) => /^\p{Lu}/u.test(part)) &&
      (isGiven(parts[0] ?? '') || familyNames.has(parts[1] ?? '') || (times > 1 && !parts.some((part) => isOtherWord(part, small)))) &&
      !parts.some((part) => notSurnames.has(part) || organisations.has(part) || namingAfter.has(part))
    );
  if (isGiven(nick) && /^\p{Lu}\p{Ll}/u.test(nick)) return !ambiguousNames.has(folded(nick)) || times > 1;
  // "jane.roe: renewing".
  const dotted = nick.split('.');
  if (
    dotted.length === 2 &&
    /^\p{Ll}{2,}\.\p{Ll}{2,}$/u.test(nick) &&
    !dotted.some((part) => isOtherWord(part, new Set())) &&
    (isGiven(dotted[0] ?? '') || (times > 1 && nameness(dotted[0] ?? '') + nameness(dotted[1] ?? '') > 0))
  )
    return true;
  if (isOdd(nick)) return true;
  if (/^\p{Lu}{2}$/u.test(nick)) return times > 1;
  return /^\p{Ll}[\p{Ll}\d_-]+$/u.test(nick) && !isCommon(nick) && times > 2;
}
