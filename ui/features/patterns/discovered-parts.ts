import { groupOf, groups } from '../../components/groups.ts';
import { mergeQuotes } from '../../components/merge-quotes.ts';
import type { Merged } from '../../components/merge-quotes.ts';
import { attributeWords, interactionWords } from '../../components/words.ts';
import type { DiscoveredEvidenceFragment, DiscoveredShapeFragment } from '../../generated/types.ts';
import type { Shape } from './Drawing.tsx';

type Part = DiscoveredShapeFragment['parts'][number];
type Proof = Omit<DiscoveredEvidenceFragment['proofs'][number], 'part' | 'finding'> & {
  finding: DiscoveredEvidenceFragment['proofs'][number]['finding'] | null;
};
/** What stands in one column of a table of incidents: a part, or an interaction with the parts at its ends. */
export type Strand = { id: string; head: string; cells: (edge: DiscoveredEvidenceFragment) => Merged<Proof>[] };

/** A part in words: `Retries made it worse`, `Disk space at its limit`. */
export const partWords = ({ concept, role, outcome, effect }: Part): string => {
  if (!concept) return 'A part of the system';
  const words = attributeWords({ role, outcome, effect }) ?? (concept.facet === 'SATURATION' ? 'at its limit' : '');
  return `${concept.label} ${words}`.trim();
};

const place = ({ concept, role }: Part): number => (concept ? groups.indexOf(groupOf({ facet: concept.facet, role })) : groups.length);

/** The parts of a set in the order in which one tells an incident: what set it off first, what people did last. */
const inOrder = (parts: readonly Part[]) => parts.map((part, at) => ({ part, at })).toSorted((a, b) => place(a.part) - place(b.part));

/** A discovered pattern in plain words. */
export const discoveredTitle = ({ parts, interactions }: DiscoveredShapeFragment): string =>
  interactions.length === 0
    ? inOrder(parts)
        .map(({ part }) => partWords(part))
        .join(' + ')
    : interactions.map((one) => arrowWords(one, parts)).join('; ');

const arrowWords = ({ from, to, type }: DiscoveredShapeFragment['interactions'][number], parts: readonly Part[]): string => {
  const end = (at: number) => (parts[at] ? partWords(parts[at]) : '');
  return `${end(from)} — ${interactionWords[type]} → ${end(to)}`;
};

/** The pattern, ready to be drawn. */
export const discoveredShape = ({ parts, interactions }: DiscoveredShapeFragment): Shape => ({
  boxes: inOrder(parts).map(({ part, at }) => ({
    key: String(at),
    names: [part.concept?.label ?? 'A part of the system'],
    facet: part.concept?.facet ?? null,
    words: attributeWords(part),
  })),
  arrows: interactions.map(({ from, to, type }) => ({ from: String(from), to: String(to), words: interactionWords[type] })),
});

/** The columns of its incidents: a part each for a set, an interaction each for a shape. */
export const strands = ({ parts, interactions }: DiscoveredShapeFragment): Strand[] =>
  interactions.length === 0
    ? inOrder(parts).map(({ part, at }) => ({
        id: `part ${at}`,
        head: partWords(part),
        cells: ({ proofs }) => mergeQuotes<Proof>(proofs.filter((proof) => proof.part === at)),
      }))
    : interactions.map((one, at) => ({
        id: `interaction ${at}`,
        head: arrowWords(one, parts),
        cells: (edge) =>
          mergeQuotes<Proof>([
            ...edge.interactions.slice(at, at + 1).map(({ quote }) => ({ quote, finding: null })),
            ...edge.proofs.filter(({ part }) => part === one.from || part === one.to),
          ]),
      }));
