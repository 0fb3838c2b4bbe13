import { classes } from '../../../../ingest/find/lexicon/classes.ts';
import type { Words } from '../../../../ingest/find/lexicon/normalise.ts';

/** The frame notation read slowly and plainly, each frame as one regular expression over the sentence: what the index is held to. */
export function byExpression(frame: string, { tokens }: Words, section: readonly string[]): { from: number; to: number } | null {
  const line = ` ${tokens.join(' ')} `;
  const body = frame.split(' > ')[0] ?? '';
  const swap = /^(.*) <(\d+)> (.*)$/.exec(body);
  const sequences = swap ? [`${swap[1]} ~${swap[2]} ${swap[3]}`, `${swap[3]} ~${swap[2]} ${swap[1]}`] : [body];
  const asked = (mark: string): RegExp[] =>
    body
      .split(/\s+/)
      .filter((element) => element.startsWith(mark))
      .map((element) => new RegExp(` ${oneOf(element.slice(mark.length))}`));
  const headings = ` ${(
    section
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;
  const match = new RegExp(sequences.map(expression).join('|')).exec(line);
  if (!match || !asked('in:').every((heading) => heading.test(headings))) return null;
  if (asked('-').some((word) => word.test(line)) || !asked('+').every((word) => word.test(line))) return null;
  const from = spaces(line.slice(0, match.index)) - 1;
  return { from, to: match[0] === '' ? tokens.length : from + spaces(match[0]) };
}

const spaces = (text: string): number => text.split(' ').length - 1;
const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
const word = (text: string): string =>
  text === '#' ? String.raw`\d[^ ]*` : text.endsWith('*') ? `${escape(text.slice(0, -1))}[^ ]*` : escape(text);
const alternatives = (element: string): string[] =>
  element.split('|').flatMap((one) => (one.startsWith('@') ? alternatives(classes[one.slice(1)] ?? '') : [one]));
const oneOf = (element: string): string =>
  `(?:${alternatives(element)
    .map((one) => `${one.split('_').map(word).join(' ')} `)
    .join('|')})`;

function expression(sequence: string): string {
  const parts = sequence.split(/\s+/).filter((element) => !/^(?:in:|[-+^]|$)/.test(element));
  const source = parts.map((element) => {
    if (element === '*') return '(?=.)';
    if (element === '$') return '(?=(?:; )*$)';
    if (element.startsWith('~')) return `(?:[^ ;]+ ){0,${element.slice(1)}}?`;
    if (element.startsWith('<!')) return `(?<! ${oneOf(element.slice(2))})`;
    if (element.startsWith('!')) return `(?!${oneOf(element.slice(1))})`;
    return element.endsWith('?') ? `(?:${oneOf(element.slice(0, -1))})?` : oneOf(element);
  });
  return `${sequence.startsWith('^') ? '^ ' : '(?<= )'}${source.join('')}`;
}
