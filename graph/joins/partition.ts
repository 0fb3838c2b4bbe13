import type { Visibility } from '../../schema/coded.ts';
import { keysOf } from './keys.ts';
import { linked } from './linked.ts';
import type { Sketch } from './sketch.ts';

/** A report as joining sees it. */
export type Member = {
  id: string;
  visibility: Visibility;
  origin: string;
  byHand: boolean;
  /** Of its text, in UTF-16 code units. */
  length: number;
  /** A person said that it is of no other report's incident. */
  apart: boolean;
  sketch: Sketch;
};

/** The report that names an incident stands first: the one coded by hand, else the one that tells most; no two are equal. */
export const mostTelling = (a: Pick<Member, 'id' | 'byHand' | 'length'>, b: Pick<Member, 'id' | 'byHand' | 'length'>): number =>
  Number(b.byHand) - Number(a.byHand) || b.length - a.length || (a.id < b.id ? -1 : 1);

/** Whether two reports that share a key are joined directly: what is bundled stays apart from one's own, as the screens tell the two apart. */
export const joins = (a: Member, b: Member): boolean =>
  a.id !== b.id && !a.apart && !b.apart && a.origin === b.origin && linked(a.sketch, b.sketch);

/** The reports that each is joined with directly, by id. */
function neighbours(members: readonly Member[]): Map<string, Member[]> {
  const sharing = new Map<string, Member[]>();
  for (const member of members) for (const key of keysOf(member.sketch)) sharing.set(key, [...(sharing.get(key) ?? []), member]);
  return new Map(
    members.map((member) => {
      const near = new Set(keysOf(member.sketch).flatMap((key) => sharing.get(key) ?? []));
      return [member.id, [...near].filter((other) => joins(member, other))];
    }),
  );
}

/**
 * Which report names the incident of each, by id. It is a function of the set of reports, in whatever order they came. Public reports are
 * joined by public reports alone, and an internal one goes to at most one of their groups: what the public sees is the same without it.
 */
export function partition(members: readonly Member[]): Map<string, string> {
  const near = neighbours(members);
  const names = new Map<string, Member>();
  /** From the named ones on, step by step, each among `within` takes the first name of those beside it. */
  const spread = (within: readonly Member[]): void => {
    let waiting = within.filter(({ id }) => !names.has(id));
    for (;;) {
      const found = waiting.flatMap(({ id }) => {
        const [first] = (near.get(id) ?? []).flatMap((other) => names.get(other.id) ?? []).toSorted(mostTelling);
        return first === undefined ? [] : [[id, first] as const];
      });
      if (found.length === 0) return;
      for (const [id, name] of found) names.set(id, name);
      waiting = waiting.filter(({ id }) => !names.has(id));
    }
  };
  const reachable = (from: Member, within: ReadonlySet<Member>): Set<Member> => {
    const seen = new Set([from]);
    for (const member of seen) for (const other of near.get(member.id) ?? []) if (within.has(other)) seen.add(other);
    return seen;
  };
  /** Each group that has no name yet gets that of its first. */
  const gather = (within: readonly Member[]): void => {
    const left = new Set(within.filter(({ id }) => !names.has(id)));
    for (const first of within.toSorted(mostTelling))
      if (!names.has(first.id)) for (const { id } of reachable(first, left)) names.set(id, first);
  };
  gather(members.filter(({ visibility }) => visibility === 'public'));
  spread(members);
  gather(members);
  return new Map([...names].map(([id, { id: name }]) => [id, name]));
}
