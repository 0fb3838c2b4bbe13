/** The phrases that may be the ends of an interaction of a type, each with what speaks for it. */
import type { InteractionType } from '../../../schema/coded.ts';
import type { NamedLink } from './end-signs.ts';
import { beforeSigns, ownSigns, placeSigns } from './end-signs.ts';
import { generalLinks, linksOf } from './links.ts';
import type { EndPhrase } from './phrases.ts';
import { endPhrases } from './phrases.ts';
import { split } from './split.ts';

export type End = 'source' | 'target';

/** `before`: it stands in the sentence before. */
export type Offer = { start: number; end: number; text: string; before: boolean; signs: Record<End, string[]> };

const pointsBack =
  /^(?:and |but |so |also |however, |then |in turn, )*(?:this|that|it|they|these|those|which)\b(?! \w+ (?:is|was|were|are|had|has|caus|led|result|trigger|mean))/i;
const kinds = ['effect', 'reason', 'reason first', 'time', 'time first'] as const;

/** Noun phrases of the sentence and of the one before, then the clauses that the frames point at. */
export function offers(type: InteractionType, plain: string, previous: string): Offer[] {
  const own = linksOf(type, plain);
  const general = generalLinks(plain);
  const best = own.find(({ kind }) => kind === 'passive') ?? own[0];
  const links: NamedLink[] = [
    ...(best === undefined ? [] : [[`own ${best.kind}`, best] as const]),
    ...kinds.flatMap((kind) => general.filter((one) => one.kind === kind).slice(0, 1)).map((link) => [link.kind, link] as const),
  ];
  const [here, there] = [endPhrases(plain), endPhrases(previous)];
  const count = new Set(here.map(({ at }) => at)).size;
  const refers = pointsBack.test(plain);
  const offer = (phrase: EndPhrase, line: string, before: boolean, place: string[]): Offer => {
    const signs = [...ownSigns(phrase, line), ...place];
    const all = [...signs, ...signs.filter((sign) => sign.startsWith('*')).map((sign) => `${type} ${sign}`)];
    const { start, end } = phrase;
    return { start, end, before, text: line.slice(start, end), signs: { source: all, target: [...all] } };
  };
  const named = [
    ...here.map((phrase) => offer(phrase, plain, false, placeSigns(phrase, plain, links, here))),
    ...there.map((phrase) => offer(phrase, previous, true, beforeSigns(phrase, there, refers, count))),
  ];
  return [...named, ...clauses(type, plain, previous, named)];
}

/** What `split` says, as offers; the phrases that overlap with it are marked. */
function clauses(type: InteractionType, plain: string, previous: string, named: readonly Offer[]): Offer[] {
  const told = split(plain, previous, type);
  if (told === null) return [];
  return (['source', 'target'] as const).flatMap((side) => {
    const text = told[side];
    const before = !plain.includes(text);
    const start = (before ? previous : plain).indexOf(text);
    if (start < 0) return [];
    const end = start + text.length;
    const over = named.filter((one) => one.before === before && one.start < end && one.end > start);
    for (const { signs, start: at } of over) {
      signs[side].push(`split ${told.by}`, ...(at <= start + 1 ? ['split starts'] : []));
      signs[side === 'source' ? 'target' : 'source'].push(`split other ${told.by}`);
    }
    const near = over.find((one) => one.start >= start);
    if (near === undefined) return [];
    return [{ start, end, text, before, signs: { source: [...near.signs.source, 'clause'], target: [...near.signs.target, 'clause'] } }];
  });
}
