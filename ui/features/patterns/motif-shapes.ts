import { orList } from '../../components/or-list.ts';
import { effectWords, interactionWords, outcomeWords, roleWords } from '../../components/words.ts';
import type { AboutFragment, Facet } from '../../generated/types.ts';
import type { Arrow, Box, Shape } from './Drawing.tsx';

type Motif = AboutFragment['motif']['any'][number];
type Node = Motif['nodes'][number];

/** Where a motif asks for no concept in particular. */
const anyOf: Record<Facet, string> = {
  CONTRIBUTOR: 'Any contributor',
  SATURATION: 'Anything at its limit',
  SAFETY_MECHANISM: 'Any safety mechanism',
  DETECTION: 'Any way of noticing',
  DIFFICULTY: 'Any difficulty',
  ADAPTATION: 'Anything people did',
};

/** A motif's alternatives, ready to be drawn. */
export const motifShapes = (alternatives: readonly Motif[]): Shape[] =>
  alternatives.map(({ nodes, edges }) => ({
    boxes: nodes.map(boxOf),
    arrows: edges.map(({ from, to, type, within, undirected, presence }): Arrow => {
      const words = type ? orList(type.map((one) => interactionWords[one])) : 'did something to';
      const path = within > 1 ? ` (in at most ${within} steps)` : '';
      return { from, to, words: `${words}${path}${undirected ? ', either way' : ''}`, presence };
    }),
  }));

const boxOf = ({ name, facet, concept, role, outcome, effect, component, componentContains, presence }: Node): Box => {
  const attributes = orList([
    ...(role ?? []).map((one) => roleWords[one]),
    ...(outcome ?? []).map((one) => outcomeWords[one]),
    ...(effect ?? []).map((one) => effectWords[one]),
  ]);
  const named = orList([...(component ?? []), ...(componentContains ?? []).map((one) => `…${one}…`)]);
  return {
    key: name,
    names: concept ? concept.map(({ label }) => label) : facet.map((one) => anyOf[one]),
    facet: facet[0] ?? null,
    words: [attributes, named && `on ${named}`].filter(Boolean).join(', ') || null,
    presence,
  };
};
