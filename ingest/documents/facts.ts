import type { IncidentFacts } from '../../schema/coded.ts';
import type { Document, Sentence } from '../document.ts';
import { folderName } from './house-folder.ts';
import { incidentDate } from './incident-date.ts';
import { incidentTimes } from './incident-times.ts';
import { metaText } from './meta-text.ts';
import { organisationOf } from './organisation.ts';
import { titleOf } from './title.ts';

/** What is known of a report beside its text: whose incidents the user says these are, and the folders and name that it lies under (its path, if not given). */
export type Beside = { organisation?: string | undefined; place?: string };

/** What a report says of its incident: each fact as the report gives it, null where it is silent. Whose incident it was, where the text is silent, says the user, else the folder. */
export function facts(document: Document, sentences: Sentence[], { organisation, place = document.path }: Beside = {}): IncidentFacts {
  const date = incidentDate(document, sentences);
  return {
    title: titleOf(document, sentences),
    organisation: organisationOf(document, sentences, place) ?? organisation ?? folderName(place),
    date,
    ...incidentTimes(document, sentences, date),
    nearMiss: typeof document.meta['nearMiss'] === 'boolean' ? document.meta['nearMiss'] : isNearMiss(sentences),
  };
}

export type ReportMeta = { url: string | null; publisher: string | null; publishedOn: string | null };

/** Where and when the report was published, as its front matter or the head of its page says. */
export function reportMeta(document: Document): ReportMeta {
  const published = metaText(document, ['source_published_at', 'published_at', 'published', 'pubDate', 'publishedOn', 'lastmod', 'date']);
  return {
    url: webAddress(metaText(document, ['canonical_url', 'canonical', 'canonicalUrl', 'url', 'source_url', 'link', 'permalink'])),
    publisher: metaText(document, ['publisher', 'site_name', 'site', 'source', 'company', 'organisation', 'organization']),
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null,
  };
}

const webAddress = (value: string | null): string | null => (value !== null && /^https?:\/\/\S+$/.test(value) ? value : null);

const missed =
  /\bnear[\s-]miss(?:es)?\b|\b(?:no|not aware of any|without(?: any)?) (?:evidence|indications?|signs?) (?:that|of|to suggest)\b[^.]*\b(?:exploit\w*|abus\w*|misus\w*|malicious\w*|unauthori[sz]ed|compromis\w*|us(?:ed|age))\b|\b(?:was|were|has|have|had) (?:not|never) (?:been )?(?:actively )?(?:exploited|abused|misused)\b|\bno (?:packages|users|customers|user data|customer data|funds|customer funds|production systems?) (?:was|were|have been|had been|are) (?:affected|impacted|compromised|lost|harmed|stolen)\b|\bno (?:known )?exploit\w*\b|\bno (?:customer|user|public|end[- ]user|direct|material|production|service)?\s?(?:impact|downtime|disruption)\b|\b(?:disaster|outage|downtime) (?:was|is) (?:narrowly )?(?:averted|avoided)\b/i;
const harmed =
  /\b(?:outage|downtime|unavailable|went down|was down|were down|degraded|[45]\d\d errors?|stolen|lost|could not (?:access|use|log)|unable to)\b/i;

/** Words that nothing came of it, and no words of an outage beside them. */
function isNearMiss(sentences: Sentence[]): boolean {
  const told = sentences.filter(({ kind }) => kind === 'narrative' || kind === 'timeline');
  return (
    told.some(({ plain }) => /\bnear[\s-]miss\b/i.test(plain)) ||
    (told.some(({ plain }) => missed.test(plain)) && told.filter(({ plain }) => harmed.test(plain)).length < 2)
  );
}
