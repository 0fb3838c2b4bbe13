import type { Sentence } from '../../document.ts';
import { attributeValues } from '../attribute-values.ts';
import { attributeOfFacet } from '../attributes.ts';
import { facetOf } from '../concept-ids.ts';
import type { Proposal } from '../fuse.ts';
import { quoteSpan } from '../quote-span.ts';
import type { Claim } from './read-by-model.ts';

/** How sure a finding is that the model alone names, and one that our readers name too. Not fitted: no model is known beforehand. */
const alone = 0.6;
const together = 0.9;
const mostQuotes = 3;

/** Our readers' proposals and a model's claims as one list, strongest first: a claim of a proposed concept adds its sentences and makes it surer, another is a proposal of its own. `text` is the document's. */
export function withClaims(
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly Proposal[],
  claims: readonly Claim[],
): Proposal[] {
  const byConcept = new Map(proposals.map((proposal) => [proposal.concept, proposal]));
  for (const claim of claims) {
    const known = byConcept.get(claim.concept);
    const name = attributeOfFacet[facetOf(claim.concept)];
    const told = name !== undefined && claim.attribute !== null && attributeValues[name].includes(claim.attribute) ? claim.attribute : null;
    const proven = [...new Set([...(known?.sentences ?? []), ...claim.sentences])].slice(0, mostQuotes);
    const confidence = known === undefined ? alone : known.by === 'model' ? known.confidence : Math.max(together, known.confidence);
    byConcept.set(claim.concept, {
      concept: claim.concept,
      sentences: proven,
      spans: proven.map(
        (index) => known?.spans[known.sentences.indexOf(index)] ?? quoteSpan(text, sentences[index] ?? { start: 0, end: 0 }, null),
      ),
      certainty: known?.certainty ?? claim.certainty,
      confidence,
      odds: Math.log(confidence / (1 - confidence)),
      by: byOf(known?.by),
      cues: known?.cues ?? [],
      told: known?.told ?? told,
    });
  }
  return [...byConcept.values()].toSorted((a, b) => b.odds - a.odds);
}

/** Our reader's name with the model's beside it, once. */
function byOf(own: Proposal['by'] | undefined): Proposal['by'] {
  if (own === 'lexicon' || own === 'linear' || own === 'lexicon+linear') return `${own}+model`;
  return own ?? 'model';
}
