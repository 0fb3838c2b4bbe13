import type { Part } from './motif.ts';
import type { Matchable } from './incident-facts.ts';

const allows = (values: readonly string[] | null, value: string | null | undefined) =>
  values === null || (value !== null && value !== undefined && values.includes(value));

function named({ component: wanted }: Part, component: string | null): boolean {
  if (wanted === null) return true;
  const phrase = component?.toLowerCase();
  return phrase !== undefined && (wanted.is.includes(phrase) || wanted.contains.some((word) => phrase.includes(word)));
}

/** Has a finding all that a part asks of it? */
export const fits = (part: Part, finding: Matchable): boolean =>
  (part.concepts === null
    ? part.facets.some((facet) => finding.concept.startsWith(`${facet}/`))
    : part.concepts.includes(finding.concept)) &&
  allows(part.role, finding.role) &&
  allows(part.outcome, finding.outcome) &&
  allows(part.effect, finding.effect) &&
  allows(part.certainty, finding.certainty) &&
  named(part, finding.component);
