import { basename, extname } from 'node:path';
import type { Document, Sentence } from '../document.ts';
import { metaText } from './meta-text.ts';

/** Headings that stand in any report and name none. */
const general =
  /^(?:issue name|title|name|summary|issue summary|overview|abstract|background|introduction|metadata|timeline|what happened\??|what went wrong|impact|post-?mortems?|incidents?(?: reports?)?|report|owner|date|status|the bug|root causes?|symptoms?|problem|description|tl;?dr)\s*:?$/i;
const longest = 110;

/** What the incident is called: by the title of the front matter, the first heading that names something, or the opening words. */
export function titleOf(document: Document, sentences: Sentence[]): string {
  const given = metaText(document, ['title']);
  const heading = sentences.find(
    (one) => one.kind === 'heading' && one.index < 20 && !general.test(one.plain) && !isDate(one.plain) && !isLink(document, one),
  );
  const line = /^title\s*:\s*(.+)$/im.exec(document.text.slice(0, 2000))?.[1];
  const first = sentences.find(({ kind, plain }) => kind === 'narrative' && plain.split(' ').length > 2 && !/https?:/.test(plain))?.plain;
  for (const candidate of [given, line, heading && withSubtitle(heading, sentences)]) {
    const title = candidate ? clean(candidate) : '';
    if (/\p{L}{3}/u.test(title) && !isDate(title)) return title;
  }
  return first ? shortened(clean(first)) : basename(document.path, extname(document.path));
}

/** "App Engine Incident #15021" names nothing: the line below it does. */
function withSubtitle({ plain, index }: Sentence, sentences: Sentence[]): string {
  const below = sentences[index + 1];
  return /#\d+$/.test(plain) && below?.kind === 'narrative' && below.plain.length < 90 && !below.plain.endsWith('.')
    ? `${plain}: ${below.plain}`
    : plain;
}

/** A heading that is a link whole is the head of a saved page. */
const isLink = ({ text }: Document, { start, end }: Sentence): boolean => /^\[[^[\]]*\]\([^)]*\)$/.test(text.slice(start, end).trim());

/** Without the date before it, the kind of document around it, and the name of the site behind it. */
function clean(title: string): string {
  const steps = [
    /^\W*(?:\d{4}-\d{2}(?:-\d{2})?[,:]?|incident on \d{4}-\d{2}-\d{2}\s*[-–:]?|\(?(?:incident )?date: \S+,?\)?)\s*[-–—:,]?\s*/i,
    /^(?:(?:incident|outage) (?:retro|report|post-?mortem|review)|post-?mortem|rca|retro(?:spective)?)(?: for| of| on)?\s*[-–—:]\s*/i,
    /\s*[|»]\s*[^|»]{2,40}$/,
    /[\s,:(-]*\bpost[- ]?mortem\)?$/i,
  ];
  const bare = steps.reduce(
    (text, step) => (text.replace(step, '').trim().length > 3 ? text.replace(step, '') : text),
    title.replace(/\s+/g, ' ').trim(),
  );
  return bare.replace(/^["“](.*)["”]$/, '$1').trim();
}

const isDate = (text: string): boolean => /^\W*(?:\d[\d\s:/.,-]*(?:utc|[ap]m)?|(?:incident on )?\d{4}-\d{2}-\d{2})\W*$/i.test(text);

/** At most so many characters, cut at the end of a clause or a word. */
function shortened(text: string): string {
  const bare = text.replace(/[.;:]\s*$/, '');
  if (bare.length <= longest) return bare;
  const head = bare.slice(0, longest);
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' – '), head.lastIndexOf(' ('));
  return clause > 40 ? head.slice(0, clause) : `${head.slice(0, head.lastIndexOf(' '))} …`;
}
