import { ambiguousNames } from './ambiguous-names.ts';
import { isGiven } from './names.ts';
import { notHandles, notSurnames } from './not-people.ts';
import type { Seen } from './seen.ts';

const address =
  /(?<![\p{L}\d._%+/-])(?:(?<name>\p{Lu}[\p{L}'’.-]+(?:[^\S\n]+[\p{L}'’.-]+){1,3})[^\S\n]{0,4}[(<[]{1,3})?(?:mailto:)?(?<mail>(?<local>[\p{L}\d][\p{L}\d._%+-]*)@(?:[\p{L}\d-]+\.)+\p{L}{2,})/gu;

/** Mailboxes of people, with the name that stands before the address; those of groups and programs ("security@", "no-reply@") are kept. */
export function emails(text: string): Seen[] {
  return [...text.matchAll(address)].flatMap(({ groups }): Seen[] => {
    const [mail, local, name] = [groups?.['mail'] ?? '', groups?.['local'] ?? '', groups?.['name']];
    if (
      notHandles.has(local.toLowerCase()) ||
      local.split(/[._+-]/).some((part) => notHandles.has(part.toLowerCase())) ||
      /^(?:.*-)?(?:lists?|users|devel|announce)$/i.test(local)
    )
      return [];
    // The part before the @ is often the nickname that the text goes on with.
    const nick: Seen[] =
      /^\p{L}[\p{L}\d_]{4,}$/u.test(local) && !isGiven(local) && !ambiguousNames.has(local)
        ? [{ surface: local, kind: 'nick', alias: mail }]
        : [];
    const parts = name?.trim().split(/\s+/) ?? [];
    // "14:05 UTC Jane Doe (jane@example.org)": a zone or a half of the day is no part of the name.
    while (/^\p{Lu}{2,4}$/u.test(parts[0] ?? '') && notSurnames.has(parts[0] ?? '')) parts.shift();
    const person = parts.length === 0 ? undefined : parts.join(' ');
    return person === undefined || person.split(' ').some((part) => notHandles.has(part.toLowerCase()))
      ? [{ surface: mail, kind: 'email' }, ...nick]
      : [{ surface: person, kind: 'full', alias: mail }, { surface: mail, kind: 'email' }, ...nick];
  });
}
