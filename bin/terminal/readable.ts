import type { Extraction } from '../../ingest/pipeline.ts';
import { label } from '../../ingest/label.ts';
import { oneLine } from './one-line.ts';

const facetTitles = [
  ['contributor', 'Contributors'],
  ['saturation', 'What saturated'],
  ['safety-mechanism', 'How safety mechanisms fared'],
  ['detection', 'How it was noticed'],
  ['difficulty', 'What made it hard'],
  ['adaptation', 'What people did'],
] as const;

/** A report's findings for a person at a terminal: by facet, each with its first sentence. */
export function readable(path: string, { coded }: Extraction): string {
  const { incident, findings, patterns } = coded;
  const head = [
    incident.title,
    [incident.organisation, incident.date, incident.nearMiss ? 'near miss' : null].filter(Boolean).join(' · '),
    path,
  ];
  const groups = facetTitles.map(([facet, title]) => {
    const rows = findings
      .filter((finding) => finding.concept.startsWith(`${facet}/`))
      .map((finding) => {
        const attribute = finding.role ?? finding.outcome ?? finding.effect;
        return `  ${label(finding.concept)}${attribute ? ` [${attribute}]` : ''} ${finding.confidence.toFixed(2)}\n    “${oneLine(finding.quotes[0] ?? '')}”`;
      });
    return `${title}\n${rows.length > 0 ? rows.join('\n') : '  not stated in the report'}`;
  });
  const held = patterns.map((pattern) => `  ${label(pattern.id)}`);
  return `${head.filter(Boolean).join('\n')}\n\n${[...groups, `Patterns\n${held.length > 0 ? held.join('\n') : '  none'}`].join('\n\n')}\n\n`;
}
