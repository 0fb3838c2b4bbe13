import type { Span } from '../../schema/coded.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { emails } from './emails.ts';
import { folded } from './folded.ts';
import { handles } from './handles.ts';
import type { Identities } from './identities.ts';
import { identities } from './identities.ts';
import { labels } from './labels.ts';
import { isGiven, names } from './names.ts';
import { namingAfter, namingBefore, notSurnames } from './not-people.ts';
import type { Seen } from './seen.ts';
import { speakers } from './speakers.ts';
import { isBare } from './tokens.ts';
import { treated } from './treated.ts';

/** A place where a text names a person, and the surface that stands for that person. */
export type Mention = { span: Span; person: string };

/** Finds the people of a text, and then in any text the places where they are named. */
export type People = { in(text: string): Mention[]; known: Identities };

/** The people that a text and its front matter name. `keep` are names that are none, such as the organisation's. */
export function people(text: string, meta: Record<string, unknown>, keep: readonly string[] = []): People {
  const kept = new Set(keep);
  const prose = text.replaceAll(/\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s<>"')\]]+/gi, (address) => '\u0001'.repeat(address.length));
  const seen: Seen[] = [...emails(text), ...handles(text), ...speakers(prose), ...labels(text, meta), ...names(prose), ...treated(prose)];
  const known = identities(seen.filter(({ surface }) => !kept.has(surface) && surface.length > 1));
  const byLength = [...known.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const bare = byLength.map((surface) => ({ surface, name: surface.replace(/^@/, '') }));
  const lookup = new Map<string, string>();
  for (const { surface, name } of bare) if (!lookup.has(name)) lookup.set(name, surface);
  const any =
    bare.length === 0
      ? null
      : new RegExp(
          [...lookup.keys()]
            .map((name) =>
              name
                .split(' ')
                .map((part) => RegExp.escape(part))
                .join(String.raw`\s+`),
            )
            .join('|'),
          'gu',
        );
  return {
    known,
    in: (where) => {
      if (any === null) return [];
      const addresses = [...where.matchAll(/\b[a-z][a-z\d+.-]{0,20}:\/\/[^\s<>"')\]]+/gi)].map((match): Span => [
        match.index,
        match.index + match[0].length,
      ]);
      const found = [...where.matchAll(any)].flatMap((match): Mention[] => {
        const surface = lookup.get(match[0].replaceAll(/\s+/g, ' ')) ?? '';
        const one = known.get(surface);
        const span: Span = [match.index, match.index + match[0].length];
        const address = addresses.find(([start, end]) => start <= span[0] && span[0] < end);
        const place =
          one === undefined
            ? null
            : address === undefined
              ? stands(where, span, surface, one.kind)
              : inAddress(where, span, address, one.kind);
        return one === undefined || place === null ? [] : [{ span: place, person: one.person }];
      });
      return withSlugs(where, addresses, found, known);
    },
  };
}

/** Where a surface is the person there, with the signs that are part of it ("@", "<@…>"), or null where it is another word. */
function stands(text: string, [start, end]: Span, surface: string, kind: Seen['kind'] | 'family'): Span | null {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (kind === 'email') return /[\p{L}\d._%+-]$/u.test(before) || /^[\p{L}\d_-]/u.test(after) ? null : [start, end];
  if (surface.startsWith('<@')) return [start, end + (/^(?:\|[^>\n]*)?>/.exec(after)?.[0].length ?? 0)];
  if (kind === 'nick') {
    const at = /(?<![\p{L}\d_.])@$/u.test(before) ? 1 : 0;
    if (at === 0 && surface.startsWith('@') && !standsAlone(surface.slice(1))) return null;
    if (
      /[\p{L}\d_./\\$#=]$|[\p{L}\d_]-$/u.test(at === 0 ? before : '') ||
      /^[\p{L}\d_(\\=]|^[-.][\p{L}\d_]|^\/[\p{Ll}\d_]|^:\d/u.test(after)
    )
      return null;
    return [start - at, end];
  }
  if (!isBare(text, start, end) && !/^@[\w.-]+(?:[:\s]|$)/.test(after)) return null;
  if (kind === 'full') return [start, end];
  // A name alone is not the person where it is part of another name: "San Jose", "Jackson County", "the Sydney region".
  const next = /^[^\S\n]+(?<word>\p{L}+)/u.exec(after)?.groups?.['word'];
  const previous = /(?<word>\p{L}+\.?)[^\S\n]+$/u.exec(before)?.groups?.['word'];
  if (next !== undefined && (namingAfter.has(next) || /^(?:region|datacent(?:er|re)|office|cluster|area)$/.test(next))) return null;
  if (previous !== undefined && namingBefore.has(previous) && !/[.!?:]\s+\S+\s+$/.test(before)) return null;
  if (kind === 'given' && ambiguousNames.has(folded(surface))) {
    if (
      previous !== undefined &&
      (/^(?:the|a|an|our|its|this|each|no|any|to|will|not|can|did|may|must|should|could|would|don)$/i.test(previous) ||
        (/^\p{Lu}/u.test(previous) && !notSurnames.has(previous) && !isGiven(previous) && !/[.!?:]\s*\S+\s+$/.test(before)))
    )
      return null;
    if (next !== undefined && /^(?:the|a|an|as|it|this|that|these|all|any|\d.*)$/.test(next)) return null;
  }
  return [start, end];
}

/** A handle is looked for without its "@" only where it is hardly a word. */
const standsAlone = (nick: string): boolean =>
  nick.length > 3 &&
  (/[\d_]|\p{Ll}\p{Lu}/u.test(nick) || !ambiguousNames.has(nick.toLowerCase())) &&
  !/^(?:team|next|this|that|with|from|main|have|will|when|then|time|data|core|work|open|user|line|page|site|node|host|file|disk|load|lead|home|docs|help)$/i.test(
    nick,
  );

/** In a web address only handles and mailboxes are looked for, and only as whole parts of its path. */
function inAddress(text: string, [start, end]: Span, [from]: Span, kind: Seen['kind'] | 'family'): Span | null {
  const path = text.indexOf('/', text.indexOf('://', from) + 3);
  if (kind === 'email') return [start, end];
  return kind === 'nick' &&
    path >= 0 &&
    start > path &&
    /[/@~=:]$/.test(text.slice(start - 1, start)) &&
    !/^[\p{L}\d_.-]/u.test(text.slice(end, end + 1))
    ? [start, end]
    : null;
}

/** "/authors/jane-roe/" names Jane Roe as well. */
function withSlugs(text: string, addresses: readonly Span[], found: readonly Mention[], known: Identities): Mention[] {
  const letters = (part: string): string => folded(part).replaceAll(/[^\p{L}\d]/gu, '');
  const full = new Map([...known].filter(([, one]) => one.kind === 'full').map(([surface, one]) => [letters(surface), one.person]));
  const slugs = addresses.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/(?<=[^/:]\/[@~]?|[?&=])[\p{L}._-]{5,}/gu)].flatMap((match): Mention[] => {
      const person = full.get(letters(match[0].replace(/\.\w+$/, ''))) ?? full.get(letters(match[0]));
      return person === undefined ? [] : [{ span: [start + match.index, start + match.index + match[0].length], person }];
    }),
  );
  return [...found, ...slugs].toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
