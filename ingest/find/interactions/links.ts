/** Where a sentence says that one thing did something to another: the words that stand between the two. */
import type { InteractionType } from '../../../schema/coded.ts';
import { framesOf } from '../interaction-frames.ts';

/** How a link is worded: a verb of a type (active, passive, noun), or words for effect, reason or time that any type may have. */
export type LinkKind = 'verb' | 'passive' | 'effect' | 'reason' | 'reason first' | 'time' | 'time first';

/** `plain[start, end)` stands between two things; `forward`: what stands before it did it to what stands after it. */
export type Link = { start: number; end: number; forward: boolean; kind: LinkKind };

const bounded = (source: string): RegExp => new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`, 'gi');

const effect = bounded(
  String.raw`(?:which |that |and |then |this |in turn |also |thereby |ultimately |eventually |would |will |had |has |have |to )*(?:caus(?:ed|es|ing)|(?:led|lead(?:s|ing)?) to|result(?:ed|s|ing)? in|mean(?:s|t|ing)? that|meant|mak(?:es|ing)|made|forc(?:ed|es|ing)|creat(?:ed|es|ing)|introduc(?:ed|es|ing)|contribut(?:ed|es|ing) to|brought|g(?:ave|iving) rise to|leav(?:es|ing)|left|render(?:ed|s|ing)?|allow(?:ed|s|ing)?|enabl(?:ed|es|ing)|trigger(?:ed|s|ing)?|so that|to the point (?:that|where))|(?<=, )(?:so|thus|hence|therefore|and as a result|as a result|which in turn|and so)`,
);
const reason = String.raw`due to|because of|as a (?:direct )?(?:result|consequence) of|because|owing to|thanks to|caused by|triggered by|as`;
const time = String.raw`following|after|when|once|while|since|during|upon|by`;
const reasons = bounded(String.raw`(?:(?:was|were|is|being|been|and|which) )*(?:${reason})`);
const times = bounded(time);
const first = new RegExp(String.raw`^\W*(?:${reason}|${time})\b`, 'i');
const reasonFirst = new RegExp(String.raw`^\W*(?:${reason})\b`, 'i');

/** The links of a sentence that any type may have, in its order. "Because of SOURCE, TARGET ..." is a link at the comma. */
export function generalLinks(plain: string): Link[] {
  const links: Link[] = [];
  const add = (pattern: RegExp, forward: boolean, kind: LinkKind): void => {
    for (const match of plain.matchAll(pattern))
      if (match.index > 0 || forward) links.push({ start: match.index, end: match.index + match[0].length, forward, kind });
  };
  add(effect, true, 'effect');
  add(reasons, false, 'reason');
  add(times, false, 'time');
  const comma = first.test(plain) ? plain.indexOf(', ') : -1;
  if (comma > 0) links.push({ start: comma, end: comma + 1, forward: true, kind: reasonFirst.test(plain) ? 'reason first' : 'time first' });
  return links.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The links of a sentence by words of the type. */
export function linksOf(type: InteractionType, plain: string): Link[] {
  const lower = plain.toLowerCase();
  return framesOf(type).flatMap(({ pattern, forward }) =>
    [...lower.matchAll(pattern)].map((match): Link => ({
      start: match.index,
      end: match.index + match[0].length,
      forward,
      kind: forward ? 'verb' : 'passive',
    })),
  );
}

/** How the links of a sentence by words of the type are worded: the kinds of `linksOf`, which takes longer, each once. */
export function kindsOf(type: InteractionType, lower: string): LinkKind[] {
  const kinds = framesOf(type).flatMap(({ pattern, forward }): LinkKind[] =>
    lower.search(pattern) < 0 ? [] : [forward ? 'verb' : 'passive'],
  );
  return [...new Set(kinds)];
}
