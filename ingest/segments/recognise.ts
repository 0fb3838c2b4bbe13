import type { Document, Refusal, RefusalCode, Sentence } from '../document.ts';
import { refuse } from '../documents/refuse.ts';
import type { Features } from './features.ts';
import { featuresOf } from './features.ts';

type Rule = { code: RefusalCode; reason: (f: Features) => string; holds: (f: Features) => boolean };

/** From here on a text is long enough to be weighed; a shorter one needs only to tell of something that went wrong. */
const weighed = 9;
const insist = 'if it is one, name the file itself to have it read';

/** What is no incident report, by what it is instead. The first rule that holds decides. */
const rules: Rule[] = [
  {
    code: 'list',
    reason: (f) => `is a list of ${f.links} links with few words between; give the reports that it links to`,
    holds: (f) => f.links >= 8 && f.words / f.links < 12 && f.reportHeadings < 3,
  },
  {
    code: 'index',
    reason: (f) => `is an index (${f.leadingLinks} of its ${f.blocks} lines open with a link); give the pages that it leads to`,
    holds: (f) => f.leadingLinks >= 8 && f.leadingLinks / f.blocks >= 0.35 && f.reportHeadings < 4,
  },
  {
    code: 'index',
    reason: (f) => `is a table of ${f.cells} short cells and no prose; give the reports that it names`,
    holds: (f) => f.cells >= 8 && f.cells / f.blocks > 0.8 && f.reportHeadings < 2 && f.words / f.sentences < 8 && f.times < f.cells / 4,
  },
  {
    code: 'template',
    reason: (f) => `is a template: ${f.headings} headings, ${f.hollow} of them with nothing under them; fill it in first`,
    holds: (f) =>
      f.headings >= 4 && f.words < 20 * f.headings && ((f.hollow >= 3 && f.hollow >= f.headings * 0.4) || f.words / f.headings < 6),
  },
  {
    code: 'template',
    reason: (f) => `is a template with ${f.prompts} fields or questions not filled in; fill it in first`,
    holds: (f) =>
      (f.prompts >= 3 && f.prompts > f.harmTold && f.dates + f.times < f.prompts / 2) ||
      (/\btemplate\b/i.test(f.title ?? '') && f.prompts > 0),
  },
  {
    code: 'stub',
    reason: () => 'holds no sentence of a report; write it first, or give the page that holds it',
    holds: (f) => f.words < 4,
  },
  {
    code: 'no-narrative',
    reason: () => `tells of nothing that happened; ${insist}`,
    holds: (f) => f.sentences < weighed && ((f.harm === 0 && f.past === 0) || (f.sentences > 2 && f.past === 0 && f.dates + f.times === 0)),
  },
  {
    code: 'process',
    reason: (f) => `tells how things are done (${f.normative} of ${f.sentences} sentences), not what happened; ${insist}`,
    holds: (f) => f.sentences >= weighed && weight(f) < needed(f) && f.normative / f.sentences >= 0.2,
  },
  {
    code: 'not-an-incident',
    reason: (f) => `tells of something that went wrong in only ${f.harmTold} of ${f.sentences} sentences; ${insist}`,
    holds: (f) => f.sentences >= weighed && weight(f) < needed(f),
  },
];

/** Is it an incident report at all? Null where it is, else what it is instead, by content and structure alone. */
export function recognise(document: Document, sentences: Sentence[]): Refusal | null {
  const features = featuresOf(document, sentences);
  const rule = rules.find(({ holds }) => holds(features));
  return rule ? refuse(document.path, rule.code, rule.reason(features)) : null;
}

const incidentTitle =
  /\b(?:incidents?|outages?|post-?mortems?|retro(?:spective)?|rca|root cause|disruption|downtime|down|degrad\w+|fail\w*|crash\w*|errors?|broken?|breach|leak\w*|loss|lost|compromise\w*|attack\w*|malware|phishing|vulnerabilit\w+|exploit\w*|hijack\w*|bugs?|problems?|issues?|unavailable|unavailability|not (?:available|working|possible|shipped|getting|showing)|missing|slow\w*|stuck|stall\w*|delay\w*|expired?|full|deleted|deletion|haywire|kills?|destroyed|interrupt\w*|disclosure|emergency|spike|flood|exhaustion|starvation|overload\w*|timeouts?|regression|[45]\d\d s?|gone|terminat\w+|corrupt\w+|locked|halt\w*|split|takeover|unable|wrong\w*|r[au]n(?:s|ning)? out of)\b/i;
/** Titles that speak of incidents in general. */
const generalTitle =
  /^(?:(?:our |the )?(?:service )?(?:incidents?|outages?|on-?call|post-?mortems?)(?: (?:and|&) \w+)?(?: (?:process|policy|polic(?:y|ies)|management|response|reporting|monitoring|handling|guide(?:lines)?|handbook|playbook|runbook|log|reports?|template|reviews?))*|.*\b(?:process|policy|guide(?:lines)?|handbook|playbook|how (?:to|we)|introduction|the basics|lessons (?:from|learned from))\b.*)$/i;

/** How much speaks for a report, in points: its title, its headings, its dates, and how often it tells of harm rather than of how to do things. */
function weight(f: Features): number {
  const share = f.harmTold / f.sentences;
  const ordering = f.normative / f.sentences;
  const undated = f.dates + f.times === 0;
  return (
    (f.title === null ? 0 : incidentTitle.test(f.title) && !generalTitle.test(f.title) ? 2 : -1) +
    (f.reportHeadings >= 3 ? 2 : f.reportHeadings === 2 ? 1 : 0) +
    (share >= 0.25 ? 2 : share >= 0.12 ? 1 : share < 0.06 ? -1 : 0) +
    (f.harmTold >= 5 ? 1 : 0) +
    (f.dates + f.times >= 4 ? 1 : 0) +
    // A story told in the past from end to end, and something in it went wrong: no manual reads like that, whatever its words for harm.
    (f.past / f.sentences >= 0.75 && ordering < 0.12 && f.quoted < f.sentences / 2 && f.harmTold >= 2 ? 3 : 0) -
    (ordering >= 0.3 && f.times < 5 ? 2 : ordering >= 0.2 && f.times < 3 && f.reportHeadings < 3 ? 1 : 0) -
    (undated && share < 0.25 ? 1 : 0)
  );
}

/** A text that opens with prose has no title to speak for it, so less is asked of it. */
const needed = (f: Features): number => (f.title === null ? 0 : 2);
