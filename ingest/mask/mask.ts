/**
 * Takes people and secrets out of what is stored of a report. Readers run on the original; text, titles, quotes and phrases are stored with
 * "responder 1", "responder 2" … for people, in the order in which they appear, and "[secret]" for secrets.
 *
 *   secrets -> people (on what is left) -> replace -> document, then coded report
 */
import { createHash } from 'node:crypto';
import type { Span } from '../../schema/coded.ts';
import type { Document } from '../document.ts';
import { joined } from './joined.ts';
import { people } from './people.ts';
import type { Replacement } from './replace.ts';
import { privateAddresses, privateHosts } from './private-addresses.ts';
import { replace } from './replace.ts';
import { secrets, secretWords } from './secrets.ts';

export type Mask = {
  /** The document as it is stored: text, blocks, front matter and `sha256` are those of the masked text. */
  document: Document;
  /** Where a span of the original text lies in the masked one. */
  at(span: Span): Span;
  /** A phrase or title of the report, masked by the same roles. */
  phrase(words: string): string;
  /** A phrase with its secrets masked and its names kept: web addresses, organisations. */
  secretless(words: string): string;
};

/** Names that are the publisher's, not a person's. */
const publishers = ['company', 'organisation', 'organization', 'publisher', 'site_name', 'site', 'product', 'source'];

/** Masks a document; `keepNames` keeps people, secrets and addresses of private hosts never stay. The same document gives the same bytes. */
export function mask(document: Document, keepNames = false): Mask {
  const { text, meta } = document;
  const hosts = privateHosts();
  const hiddenIn = (words: string): Span[] => joined([...secrets(words), ...privateAddresses(words, hosts)]);
  const hidden = hiddenIn(text);
  const literals = secretLiterals(hidden.map((span) => text.slice(...span)));
  const found = keepNames
    ? null
    : people(
        blank(text, hidden),
        meta,
        publishers.map((key) => meta[key]).filter((value) => typeof value === 'string'),
      );
  const roles = new Map<string, string>();
  const role = (person: string): string => {
    const known = roles.get(person) ?? `responder ${roles.size + 1}`;
    roles.set(person, known);
    return known;
  };
  const replacements = (words: string, spans: readonly Span[], names: boolean): Replacement[] => {
    const blanked = blank(words, spans);
    const named = names && found !== null ? found.in(blanked) : [];
    const all = [...spans.map((span) => ({ span, person: null })), ...named].toSorted(
      (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
    );
    const out: Replacement[] = [];
    for (const { span, person } of all) {
      const last = out.at(-1);
      if (last !== undefined && span[0] < last.span[1]) continue;
      const by = person === null ? '[secret]' : role(person);
      // "Jane Roe <jane@example.org>" is said once.
      const gap = last === undefined ? '' : words.slice(last.span[1], span[0]);
      if (last !== undefined && last.by === by && person !== null && /^\s*[(<[]{1,2}$/.test(gap)) {
        const close = /^[)>\]]{1,2}/.exec(words.slice(span[1], span[1] + 2))?.[0].length ?? 0;
        last.span = [last.span[0], span[1] + close];
      } else out.push({ span, by });
    }
    return out;
  };
  const masked = replace(text, replacements(text, hidden, true));
  const short = (words: string, names: boolean): string =>
    replace(words, replacements(words, joined([...hiddenIn(words), ...places(words, literals)]), names)).text;
  const phrase = (words: string): string => short(words, true);
  const secretless = (words: string): string => short(words, false);
  return {
    document: {
      ...document,
      text: masked.text,
      sha256: createHash('sha256').update(masked.text).digest('hex'),
      blocks: document.blocks.map((block) => {
        const [start, end] = masked.at([block.start, block.end]);
        return { ...block, start, end };
      }),
      meta: deep(meta, (value, key) =>
        /^https?:\/\//.test(value) || publishers.includes(key) ? secretless(value) : phrase(value),
      ) as Record<string, unknown>,
    },
    at: masked.at,
    phrase,
    secretless,
  };
}

/** The text with the spans made into signs that are part of no name or address; offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  let [out, from] = ['', 0];
  for (const [start, end] of spans) {
    out += text.slice(from, start) + '\u0000'.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}

/** What a phrase may hold of a secret: all of it, its lines and its words; markup may have been taken out of either. */
function secretLiterals(found: readonly string[]): string[] {
  const parts = found.flatMap((secret) => [secret, ...secret.split(/\r?\n/).map((line) => line.trim()), ...secretWords(secret)]);
  return [...new Set([...parts, ...parts.map((part) => part.replaceAll(/[\\*_`]/g, ''))])]
    .filter((part) => part.length > 3 && !/^-+[A-Z ]*-*$/.test(part))
    .toSorted((a, b) => b.length - a.length);
}

const places = (words: string, literals: readonly string[]): Span[] =>
  literals.flatMap((literal) => {
    const out: Span[] = [];
    for (let at = words.indexOf(literal); at >= 0; at = words.indexOf(literal, at + literal.length)) out.push([at, at + literal.length]);
    return out;
  });

function deep(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((inner) => deep(inner, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, change, name)]));
}
