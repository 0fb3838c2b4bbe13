/** Random corpora in which nothing belongs together, but reports are long and short and houses have their manner; and what to plant in them. */
import type { ConceptId, InteractionType } from '../../../schema/coded.ts';
import { concepts } from '../../../schema/generated/vocabulary.ts';
import type { IncidenceRow, Unit } from '../../../api/discovery/incidence-row.ts';
import type { Random } from '../../../api/discovery/random.ts';

const facets = ['contributor', 'saturation', 'safety-mechanism', 'difficulty', 'adaptation'] as const;
const types: InteractionType[] = ['overloaded', 'triggered', 'broke', 'masked'];

/** So many incidents of ten houses. A concept is there with odds that are those of its report's length times those of its house's liking for it: the null model itself. */
export function nullCorpus(incidents: number, conceptsPerFacet: number, random: Random): IncidenceRow[] {
  const used = facets.flatMap((facet) =>
    concepts
      .filter((concept) => concept.facet === facet)
      .slice(0, conceptsPerFacet)
      .map(({ id }) => id),
  );
  const houses = Array.from({ length: 10 }, () => used.map(() => Math.exp(random.unit() * 3 - 3)));
  return Array.from({ length: incidents }, (_, at) => {
    const house = at % houses.length;
    const long = Math.exp(random.unit() * 2.4 - 1.6);
    const held = used.filter((_concept, number) => {
      const odds = long * ((houses[house] as number[])[number] as number) * (6 / conceptsPerFacet);
      return random.unit() < odds / (1 + odds);
    });
    const row = incident(`i${at}`, `house-${house}`, held);
    for (let arrow = 0; arrow < Math.min(5, held.length - 1); arrow += 1) {
      const from = random.below(held.length);
      const to = (from + 1 + random.below(held.length - 1)) % held.length;
      tie(row, from, types[random.below(types.length)] as InteractionType, to);
    }
    return row;
  });
}

/** An incident with these concepts, each on a sentence of its own. */
export function incident(id: string, house: string, held: readonly ConceptId[]): IncidenceRow {
  const units = held.map((concept, at): Unit => ({
    concept,
    value: null,
    sentences: [at],
    proof: { finding: `${id}-${at}`, quote: `${id}-${at}` },
  }));
  const nodes = units.map(({ concept, sentences }, at) => ({ concept, finding: `${id}-${at}`, sentences }));
  return { incident: id, organisation: house, house, units, nodes, arrows: [] };
}

/** Adds concepts that an incident lacks. */
export function plant(row: IncidenceRow, wanted: readonly ConceptId[]): void {
  const held = row.units.map(({ concept }) => concept);
  const whole = incident(row.incident, row.house, [...held, ...wanted.filter((concept) => !held.includes(concept))]);
  row.units.splice(0, Infinity, ...whole.units);
  row.nodes.splice(0, Infinity, ...whole.nodes);
}

/** Adds an interaction between the findings of two places in the incident. */
export function tie(row: IncidenceRow, from: number, type: InteractionType, to: number): void {
  if (row.arrows.some((arrow) => arrow.from === from && arrow.to === to && arrow.type === type)) return;
  row.arrows.push({ from, to, type, interaction: `${row.incident}-${row.arrows.length}` });
}
