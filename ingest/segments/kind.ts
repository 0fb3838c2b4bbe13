import type { Block, Document, SentenceKind } from '../document.ts';
import {
  actionSection,
  furniture,
  metadata,
  mixedSection,
  modal,
  order,
  plan,
  prompt,
  questionWords,
  stamped,
  timelineSection,
  told,
} from './cues.ts';

/** What is known of a sentence when its kind is asked for. */
export type Place = { document: Document; block: Block; start: number; end: number; plain: string; section: string[] };

/** What a sentence is: told, dated, planned, asked for by a template, quoted from chat or log, or furniture of the page. */
export function kindOf(place: Place): SentenceKind {
  const { block, document } = place;
  if (block.kind === 'heading') return 'heading';
  if (document.text.startsWith('<!--', block.start)) return 'template-prompt';
  if (block.kind === 'code' || isQuotation(place)) return 'quotation';
  if (isFurniture(place) || isTableHead(place)) return 'boilerplate';
  if (isPrompt(place)) return 'template-prompt';
  const planned = isPlanned(place);
  if (!planned && isTimeline(place)) return 'timeline';
  if (isMetadata(place, planned ? 2 : 12)) return 'boilerplate';
  return planned ? 'action-item' : 'narrative';
}

const raw = ({ document, start, end }: Place): string => document.text.slice(start, end);

/** Chat ("<nick> text", "[10:03] nick: text") and log lines (stamp and level, stack frames, many signs). */
function isQuotation(place: Place): boolean {
  if (
    /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?(?:<[\w|`[\]-]{2,20}>|&lt;[\w|-]{2,20}&gt;|\w[\w-]{1,19}\s+\[\d{1,2}:\d{2})\s/.test(raw(place))
  )
    return true;
  return /^\W*\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\S*\s+\S*(?:ERROR|WARN|INFO|FATAL|DEBUG)|^\s*at [\w$.]+\([\w.]+:\d+\)|^(?:Traceback \(most recent|Caused by: [\w.]+Exception)/.test(
    place.plain,
  );
}

/** Nothing but links or an image, or words of navigation. */
function isFurniture(place: Place): boolean {
  const { plain, block } = place;
  if (furniture.test(plain)) return true;
  if (/^<?(?:https?:\/\/|www\.)\S+$/.test(plain)) return true;
  const unlinked = raw(place)
    .replace(
      /!?\[[^[\]]*\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*[^()]*\)|!?\[[^[\]]*\]\[[^[\]]*\]|<a\b[^>]*>[^<]*<\/a>|<img\b[^>]*>|https?:\/\/\S+/g,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A sentence that is a link whole is told all the same.
  return unlinked === '' && (/!\[/.test(raw(place)) || plain.split(' ').length < 8) && block.kind !== 'heading';
}

/** A template's words: a marked-up instruction, a question to the author, an empty field. */
function isPrompt(place: Place): boolean {
  const { plain } = place;
  if (plain.length > 300) return false;
  if (plain.endsWith('?'))
    return (plain.toLowerCase().match(/[a-z][a-z'’-]*/g) ?? []).every((word) => questionWords.has(word.replace('’', "'")));
  if (!prompt.test(plain)) return false;
  // "Add …" and "Include …" are orders to the author only where they are set off as such; else they are things to do.
  if (order.test(plain))
    return (
      isSetOff(place) ||
      /\b(?:here|below|above|this (?:section|document|template|incident|report|page)|the (?:incident|postmortem|post-mortem|outage|report|event|impact|root cause|timeline|symptoms?))\b/i.test(
        plain,
      )
    );
  return true;
}

const isSetOff = (place: Place): boolean => /^[\s>]*(?:[*_](?![*_])|\[(?!.*\]\()|\(|<|\{)/.test(raw(place));

function isTimeline({ plain, section, block, document, start }: Place): boolean {
  if (stamped.test(section.at(-1) ?? '') || section.some((title) => timelineSection.test(title))) return true;
  const opening = document.text.slice(block.start, block.start + 60);
  // "On Tuesday the 3rd, the site went down" opens a paragraph of prose as well.
  if (stamped.test(opening)) return block.kind !== 'paragraph' || !/^\W*(?:on|at|from|in|by|around|about)\s/i.test(opening);
  if (block.kind !== 'table-cell') return false;
  const row = document.text.slice(document.text.lastIndexOf('\n', start) + 1, start).replace(/^[\s|]+/, '');
  return row !== '' && (stamped.test(row) || stamped.test(plain));
}

function isPlanned({ plain, section, block, document, start }: Place): boolean {
  // The title of a report may hold any word ("Rule preventing traffic").
  const titles = section.length > 1 && (section[0]?.split(' ').length ?? 0) > 3 ? section.slice(1) : section;
  const under = titles.findLast((title) => actionSection.test(title) || mixedSection.test(title) || timelineSection.test(title));
  const planning = under !== undefined && actionSection.test(under) && !mixedSection.test(under);
  if (planning) return plan.test(plain) || order.test(plain) || modal.test(plain) || !told.test(plain);
  if (plan.test(plain) && !/\b(?:was|were|had|did)\b[^.]*\b(?:will|should)\b/i.test(plain)) return true;
  return (
    block.kind === 'list-item' &&
    (/\[[ xX]\]\s*$/.test(document.text.slice(Math.max(0, start - 5), start)) || /^\[[ xX]\]/.test(document.text.slice(start, start + 4)))
  );
}

/** "Severity: 2": a line with a name that describes the report, and a value of a few words. */
function isMetadata({ plain }: Place, longest: number): boolean {
  const value = plain.slice(plain.indexOf(':') + 1).trim();
  return metadata.test(plain) && value.split(' ').length <= longest && !/[a-z]\.$/.test(value);
}

const isTableHead = ({ plain, block }: Place): boolean =>
  block.kind === 'table-cell' && /^(?:date|time|description|event|who|what|owner|status|priority|action|type|when)s?$/i.test(plain);
