import type { Document, Sentence } from '../document.ts';
import { metaText } from './meta-text.ts';

const name = String.raw`([A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,2})`;
/** How people write of the house that they work for; each with how much one such place counts. */
const mentions: [RegExp, number][] = [
  [new RegExp(String.raw`\b(?:[Ww]e|[Hh]ere|us|our (?:team|engineers)) at ${name}`, 'g'), 3],
  [new RegExp(String.raw`\b[Tt]he ${name} (?:[Tt]eam|[Ee]ngineering|[Pp]roject)\b`, 'g'), 1],
  [new RegExp(String.raw`\b${name} (?:engineers|employees|staff|customers|users)\b`, 'g'), 1],
  [/\borgani[sz]ation: ([^\n]{2,40})$/gim, 5],
];
const noName =
  /^(?:The|This|These|Those|Our|Some|All|Many|Most|No|Any|When|While|After|As|If|For|SRE|Ops|On-?call|Engineering|Support|Security|Platform|Infrastructure|Other|Affected|Existing|New|API|Postgres\w*|MySQL|Kubernetes|Linux|Several|Both|Two|A|An|In|At|From|By|US|EU|UTC|IT|DevOps|Network|Operations|Product|Release|Service|Database|Storage|Free|Paid|Internal|External|Production|Customer|Core|Dev|Data|Web)$/;

/** Whose incident it was: as the front matter says, or the house that the text speaks for; null where neither is plain. */
export function organisationOf(document: Document, sentences: Sentence[]): string | null {
  const given = metaText(document, ['company', 'organisation', 'organization', 'org', 'publisher']);
  if (given) return given;
  const votes = new Map<string, number>();
  for (const { plain, kind } of sentences) {
    if (kind === 'quotation' || kind === 'template-prompt') continue;
    for (const [pattern, weight] of mentions)
      for (const found of plain.matchAll(pattern)) {
        const who = (found[1] ?? '').replace(/^(?:The|Our) /, '').replace(/[.,]$/, '');
        if (who.length > 2 && !noName.test(who)) votes.set(who, (votes.get(who) ?? 0) + weight);
      }
  }
  const [best, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null;
}
