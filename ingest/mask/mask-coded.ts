import type { CodedReport, Span } from '../../schema/coded.ts';
import { findingId } from '../find/finding-id.ts';
import type { Mask } from './mask.ts';

/**
 * A coded report as it is stored: spans moved to the masked text, quotes cut from it anew, titles and phrases masked. Ids rest on the masked
 * quotes, since an id of the words of a secret would tell who guesses it that the guess is right.
 */
export function maskCoded(
  { incident, findings, interactions, patterns, timeline }: CodedReport,
  { document, at, phrase, secretless }: Mask,
): CodedReport {
  const cut = (span: Span): { span: Span; quote: string } => {
    const moved = at(span);
    return { span: moved, quote: document.text.slice(...moved) };
  };
  const seen = new Map<string, number>();
  const ids = new Map<string, string>();
  const maskedFindings = findings.map((finding) => {
    const places = finding.spans.map(cut);
    const quotes = places.map(({ quote }) => quote);
    const id = findingId(finding.concept, quotes[0] ?? '', seen);
    ids.set(finding.id, id);
    return {
      ...finding,
      id,
      component: finding.component === null ? null : phrase(finding.component),
      quotes,
      spans: places.map(({ span }) => span),
    };
  });
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    incident: {
      ...incident,
      title: phrase(incident.title),
      organisation: incident.organisation === null ? null : secretless(incident.organisation),
    },
    findings: maskedFindings,
    interactions: interactions.map((interaction) => ({
      ...interaction,
      id: findingId(interaction.type, cut(interaction.span).quote, seen),
      source: phrase(interaction.source),
      target: phrase(interaction.target),
      sourceRef: interaction.sourceRef === null ? null : idOf(interaction.sourceRef),
      targetRef: interaction.targetRef === null ? null : idOf(interaction.targetRef),
      ...cut(interaction.span),
    })),
    patterns: patterns.map((match) => ({ ...match, ...cut(match.span), findings: match.findings.map(idOf) })),
    ...(timeline && {
      timeline: timeline.map((event) => {
        const { span, quote } = cut(event.span);
        return { ...event, text: quote, span };
      }),
    }),
  };
}
