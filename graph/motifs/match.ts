import type { Finding, Interaction, PatternMatch, Span } from '../../schema/coded.ts';
import { isLikely } from '../likely.ts';
import type { Edge, Motif, Part, Shape } from './motif.ts';

type Bound = { findings: Finding[]; interactions: Interaction[]; confidence: number };

const allows = (values: readonly string[] | undefined, value: string | undefined) =>
  values === undefined || (value !== undefined && values.includes(value));

const fits = (part: Part, finding: Finding) =>
  part.is.some((term) => (term.includes('/') ? term === finding.concept : finding.concept.startsWith(`${term}/`))) &&
  allows(part.role, finding.role) &&
  allows(part.outcome, finding.outcome) &&
  allows(part.effect, finding.effect);

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

/** An end stands for a finding by its reference; without one, where the interaction's sentence also proves the finding. */
function isEnd(ref: string | null, interaction: Interaction, finding: Finding): boolean {
  return ref === null ? finding.spans.some((span) => overlap(span, interaction.span)) : ref === finding.id;
}

const joins = (edge: Edge, interaction: Interaction, at: (name: string) => Finding | undefined) => {
  const ends = (name: string | undefined, ref: string | null) => {
    const finding = name === undefined ? undefined : at(name);
    return finding === undefined || isEnd(ref, interaction, finding);
  };
  return edge.type.includes(interaction.type) && ends(edge.from, interaction.sourceRef) && ends(edge.to, interaction.targetRef);
};

/** Every way to bind the parts of a shape to different findings. */
function* bindings(shape: Shape, findings: readonly Finding[]): Generator<Map<string, Finding>> {
  const parts = Object.entries(shape.parts);
  function* extend(bound: Map<string, Finding>): Generator<Map<string, Finding>> {
    const next = parts[bound.size];
    if (next === undefined) {
      yield bound;
      return;
    }
    const [name, part] = next;
    const taken = new Set(bound.values());
    for (const finding of findings) if (!taken.has(finding) && fits(part, finding)) yield* extend(new Map(bound).set(name, finding));
  }
  yield* extend(new Map());
}

/** The surest interaction for each edge, or null where one edge has none. */
function edgesOf(shape: Shape, bound: Map<string, Finding>, interactions: readonly Interaction[]): Interaction[] | null {
  const chosen: Interaction[] = [];
  for (const edge of shape.edges ?? []) {
    const candidates = interactions.filter((interaction) => joins(edge, interaction, (name) => bound.get(name)));
    if (candidates.length === 0) return null;
    chosen.push(candidates.reduce((surest, x) => (x.confidence > surest.confidence ? x : surest)));
  }
  return chosen;
}

function best(motif: Motif, findings: readonly Finding[], interactions: readonly Interaction[]): Bound | null {
  let found: Bound | null = null;
  for (const shape of motif.any) {
    for (const binding of bindings(shape, findings)) {
      const edges = edgesOf(shape, binding, interactions);
      if (edges === null) continue;
      const confidence = Math.min(...[...binding.values(), ...edges].map((x) => x.confidence));
      if (found === null || confidence > found.confidence) found = { findings: [...binding.values()], interactions: edges, confidence };
    }
  }
  return found;
}

/** Where the surest binding of a motif lies in one incident, or null where it does not hold. Rejected findings and mere guesses are not there. */
export function match(motif: Motif, findings: readonly Finding[], interactions: readonly Interaction[]): PatternMatch | null {
  const bound = best(motif, findings.filter(isLikely), interactions);
  if (bound === null) return null;
  const [edge, first] = [bound.interactions[0], bound.findings[0]];
  const [quote, span] = edge === undefined ? [first?.quotes[0], first?.spans[0]] : [edge.quote, edge.span];
  if (quote === undefined || span === undefined) return null;
  return { id: motif.id, confidence: bound.confidence, quote, span, findings: bound.findings.map((finding) => finding.id) };
}
