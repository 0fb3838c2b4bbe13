import { ambiguousNames } from './ambiguous-names.ts';
import { folded } from './folded.ts';
import type { Seen } from './seen.ts';

/** Which surfaces are one person: each surface to the one that stands for its person. */
export type Identities = Map<string, { person: string; kind: Seen['kind'] | 'family' }>;

const plain = (surface: string): string => folded(surface.replace(/^@|^<@/, '').replace(/@.*$/, '')).replaceAll(/[^\p{L}\d]/gu, '');

/**
 * Joins the ways in which a text names one person, where that is safe: what the text itself puts together, the same letters ("Jane Roe",
 * jane.roe@…, @JaneRoe), first initial and family name (jroe), and a given or family name that only one full name of the text has.
 */
export function identities(seen: readonly Seen[]): Identities {
  const kinds = new Map<string, Seen['kind'] | 'family'>();
  const parent = new Map<string, string>();
  const root = (surface: string): string => {
    let at = surface;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => void (root(a) !== root(b) && parent.set(root(b), root(a)));
  // Full names first, so that they stand for their person whatever the order in which the finders ran.
  const order = ['full', 'email', 'nick', 'given'] as const;
  for (const one of seen.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.surface < b.surface ? -1 : 1)))
    if (!kinds.has(one.surface)) kinds.set(one.surface, one.kind);
  for (const { surface, alias } of seen) if (alias !== undefined && kinds.has(alias)) join(surface, alias);

  const full = [...kinds].filter(([, kind]) => kind === 'full').map(([surface]) => surface);
  const people = (test: (parts: string[]) => boolean): string[] => [
    ...new Set(full.filter((name) => test(name.split(' ').map(plain))).map(root)),
  ];
  for (const [surface, kind] of kinds) {
    const letters = plain(surface);
    const owners = kind === 'full' ? [] : people((parts) => spellings(parts, kind).has(letters));
    if (owners.length === 1 && owners[0] !== undefined) join(owners[0], surface);
  }
  // A handle, a mailbox and a nickname of the same letters.
  const byLetters = new Map<string, string>();
  for (const [surface, kind] of kinds) {
    if (kind !== 'nick' && kind !== 'email') continue;
    const letters = plain(surface);
    const other = byLetters.get(letters);
    if (other !== undefined && letters.length > 2) join(other, surface);
    else byLetters.set(letters, surface);
  }
  // "Roe then restarted it", "Jane then restarted it": a part of a name that the text has only with one person.
  for (const name of full) {
    const parts = name.split(' ');
    const family = parts.at(-1) ?? '';
    if (family.length >= 4 && !kinds.has(family) && people((of) => of.at(-1) === plain(family)).length === 1) {
      kinds.set(family, 'family');
      join(name, family);
    }
    const given = parts[0] ?? '';
    if (given.length < 3 || !/^[\p{L}\p{M}'’-]+$/u.test(given) || kinds.has(given) || parts.length < 2 || ambiguousNames.has(folded(given)))
      continue;
    if (people((of) => of[0] === plain(given)).length === 1) {
      kinds.set(given, 'given');
      join(name, given);
    }
  }
  return new Map([...kinds].map(([surface, kind]) => [surface, { person: root(surface), kind }]));
}

/** How the given name, handles and mailboxes of a person of this full name are spelt. */
function spellings(parts: readonly string[], kind: Seen['kind'] | 'family'): Set<string> {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (kind === 'given') return new Set([first]);
  const initial = (word: string): string => word.slice(0, 1);
  return new Set([
    parts.join(''),
    first + last,
    last + first,
    initial(first) + last,
    first + initial(last),
    last + initial(first),
    first,
    ...(last.length > 4 ? [last] : []),
    initial(first) + initial(last),
  ]);
}
