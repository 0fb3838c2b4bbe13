import type { Document, Sentence } from '../document.ts';
import { order } from './cues.ts';
import { plain } from './plain.ts';

/** What a text is made of, counted: by this alone it is told whether it is an incident report. */
export type Features = {
  /** Its title: from the front matter, or the heading that it opens with; null where it opens with prose. */
  title: string | null;
  headings: number;
  /** Headings with nothing under them. */
  hollow: number;
  /** Headings of the kinds that reports have: summary, timeline, impact … */
  reportHeadings: number;
  /** Sentences that are neither headings, furniture nor quoted. */
  sentences: number;
  /** Their words. */
  words: number;
  /** Sentences that tell that something went wrong, in the past. */
  harmTold: number;
  /** Sentences with a word for harm, or in the past, at all. */
  harm: number;
  past: number;
  /** Lines of code, log and chat. */
  quoted: number;
  /** Sentences that tell a reader what to do or how things are done here. */
  normative: number;
  /** Fields to be filled in, and sentences that ask the author for something. */
  prompts: number;
  /** Links and bare addresses; blocks that open with one. */
  links: number;
  leadingLinks: number;
  blocks: number;
  /** Table cells. */
  cells: number;
  /** Dates with a day, and times of day. */
  dates: number;
  times: number;
};

const harm =
  /\b(?:outages?|down(?:time)?|unavailab\w+|inaccessib\w+|unreachable|unresponsive|incidents?|fail(?:ed|ing|s|ure|ures|over)?|crash\w*|errors?|degrad\w+|latenc\w+|slow(?:er|ness|ed|ly)?|disrupt\w+|impact(?:ed|ing)?|affect(?:ed|ing)?|broken?|bugs?|lost|loss|losing|delet\w+|corrupt\w+|leak\w*|compromis\w+|breach\w*|vulnerab\w+|exploit\w*|attack\w*|exhaust\w+|overload\w*|overwhelm\w*|saturat\w+|timeouts?|timed out|stuck|hung|hang|stopped|drop(?:ped|s)?|reject\w+|refus\w+|missing|incorrect\w*|wrong\w*|misconfigur\w+|unable|could ?n[o'’]t|unexpected\w*|caus(?:ed|ing)|trigger\w*|roll(?:ed)?[ -]?back|revert\w*|restart\w*|restor\w+|recover\w*|mitigat\w+|resolv\w+|alert\w*|paged|expired?|outdated|fault\w*|defect\w*|issues?|problems?|50[0-9]s?|interrupt\w+|collaps\w+|destroy\w+|kill\w*|accident\w*|expos\w+|stole\w*|sank|sinking|explo(?:d|s)\w+|malfunction\w*|spik\w+|vandal\w+|bypass\w*|race condition|deadlock\w*|typo|mistake\w*|out of (?:memory|disk|space)|oom\w*|flood\w*|blackout\w*|struck|stall\w*|burst|burn(?:ed|t|ing)|died|dead|injur\w*|warnings?|alarm\w*|danger\w*|unsafe|flaw\w*|backdoor\w*|malicious\w*|ignored|confus\w*|r[au]n(?:s|ning)? out of|out of order|cut off|collid\w*|collision|emergency|complain\w*|blocked|shut down|unnoticed|nobody (?:saw|noticed|knew)|(?:was|were|is|are|been|be)(?:n['’]t| not| never) (?:been |being )?(?:able|working|available|possible|running|\w+ed)|did(?:n['’]t| not)|never)\b/i;
const past =
  /\b(?:was|were|had|could|did(?:n['’]t)?|wasn['’]t|weren['’]t|been|\w{2,}ed|became|began|broke|brought|came|caught|fell|found|gave|got|grew|held|kept|knew|led|left|lost|made|meant|met|ran|rose|said|sank|saw|sent|shut|stole|stood|stuck|threw|told|took|understood|went|woke|wrote|hit|built)\b/i;
const normative =
  /\b(?:should|must|shall|you|your|please|always|never|ensure|make sure|we (?:aim|strive|use|have an?|follow|hold|expect|try|want|recommend|encourage)|if (?:an?|the|there|you) [^.]{0,60}(?:incident|outage|issue|page|alert))\b/i;
const reportHeading =
  /^(?:\d+[.)]?\s*)?(?:executive |incident |event )?(?:(summary|overview|tl;?dr)|(timeline|chronology|sequence of events|key events)|((?:\w+ )?impact)|((?:root |probable |proximate )?causes?|contributing|analysis|trigger)|(detection|identified|how (?:was|did) we)|(resolution|recovery|mitigation|response|remediation|fix)|(action|follow|next steps|corrective|prevent)|(lessons|what (?:went|have we|did we|we)|where we got)|(what happened|background|context|problem|symptoms?|issue|incident|investigation))/i;
const field =
  /<(?!\/)(?:[A-Z][a-z]+|insert|your|name|date|link|short|include|describe|put|list)(?: [^<>=]{3,400})>|\{\{(?![<%])[^{}\n]{1,80}\}\}|\[(?:insert|your|name|date|time|link|describe|description|title|summary|who|what|when|yyyy)\b[^\]\n]*\](?!\()|\b(?:yyyy|YYYY)[-/. ](?:mm|MM)|\b(?:hh|HH):(?:mm|MM)\b|\bX{3,}\b|(?:^|\s)(?:TBD|TODO)\s*$|_{4,}|\$[A-Z]+_[A-Z_]+/gm;

/** Counts the features of a document. */
export function featuresOf(document: Document, sentences: Sentence[]): Features {
  const { text, blocks } = document;
  const told = sentences.filter(({ kind }) => kind === 'narrative' || kind === 'timeline' || kind === 'action-item');
  const count = (test: (line: string) => boolean): number => told.filter((sentence) => test(sentence.plain)).length;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const bodies = blocks.filter((block) => block.kind !== 'heading' && block.kind !== 'code');
  return {
    title: titleOf(document),
    headings: headings.length,
    hollow: blocks.filter((block, i) => isHollow(block, blocks[i + 1])).length,
    reportHeadings: new Set(headings.flatMap((block) => reportKind(plain(text.slice(block.start, Math.min(block.end, block.start + 300))))))
      .size,
    sentences: told.length,
    words: told.reduce((sum, sentence) => sum + sentence.plain.split(' ').length, 0),
    harmTold: count((line) => harm.test(line) && past.test(line)),
    harm: count((line) => harm.test(line)),
    past: count((line) => past.test(line)),
    quoted: sentences.filter(({ kind }) => kind === 'quotation').length,
    normative: count((line) => normative.test(line) || order.test(line)),
    prompts: sentences.filter(({ kind }) => kind === 'template-prompt').length + (text.match(field)?.length ?? 0),
    links: text.match(/https?:\/\/[^\s)\]>"']+|\]\((?!https?:)[^)\n]{1,500}\)/g)?.length ?? 0,
    leadingLinks: bodies.filter((block) =>
      /^[\s*_[\]]*(?:!?\[[^\]]+\](?:\(|\[)|<?https?:\/\/|<a\b)/.test(text.slice(block.start, Math.min(block.end, block.start + 600))),
    ).length,
    blocks: bodies.length,
    cells: bodies.filter((block) => block.kind === 'table-cell').length,
    dates:
      text.match(
        /\b\d{4}[-/.]\d{2}[-/.]\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
      )?.length ?? 0,
    times: text.match(/\b\d{1,2}[:.]\d{2}\s?(?:[ap]m|utc|gmt|[a-z]{2,3}t\b|:\d{2}|[-–)|\]]|\b)/gi)?.length ?? 0,
  };
}

function titleOf({ meta, blocks, text }: Document): string | null {
  const title = meta['title'];
  if (typeof title === 'string' && title.trim() !== '') return title.trim();
  const first = blocks[0];
  return first?.kind === 'heading' ? plain(text.slice(first.start, Math.min(first.end, first.start + 300))) : null;
}

const isHollow = (block: Document['blocks'][number], next: Document['blocks'][number] | undefined): boolean =>
  block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.depth <= block.depth));

/** Which kind of report heading a title is, by the place of the group that matched. */
function reportKind(title: string): number[] {
  const found = reportHeading.exec(title);
  return found ? [found.slice(1).findIndex((group) => group !== undefined)] : [];
}
