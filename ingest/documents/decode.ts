import type { Refusal } from '../document.ts';
import { foreignBytes, foreignText } from './foreign.ts';
import { refuse } from './refuse.ts';

/** The most bytes that are parsed: beyond them parsers take more than linear time, and a report of 200,000 words is none. HTML pages carry scripts and styles, so they get more. */
export const largest = { page: 4 * 1024 * 1024, text: 1024 * 1024 };

/**
 * The text of a file, decoded as UTF-8 and otherwise unchanged: CRLF stays, and so does a byte order mark (as U+FEFF), so that offsets and
 * quotes are those that `readFileSync(path, 'utf8')` gives. Refuses what is empty, binary, not UTF-8 or in a format not read yet.
 */
export function decode(path: string, bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return refuse(path, 'empty', 'is empty; give a file with a report in it');
  const named = foreignBytes(path, bytes);
  if (named) return refuse(path, 'format-not-read', `is ${named.name}, which is not read yet; ${named.cure}`);
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return refuse(path, 'not-utf-8', 'is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse(path, 'binary', `is binary (a zero byte at offset ${nul}); save its text as text or Markdown`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(
      path,
      'not-utf-8',
      `is not UTF-8 (near offset ${firstBadByte(bytes)}); save it as UTF-8 (for Latin-1: iconv -f LATIN1 -t UTF-8)`,
    );
  }
  if (!/[^\s\uFEFF]/.test(text)) return refuse(path, 'empty', 'holds only white space; give a file with a report in it');
  const data = foreignText(text);
  return data ? refuse(path, 'format-not-read', `is ${data.name}, which is not read yet; ${data.cure}`) : text;
}

/** Where the longest prefix that is UTF-8 ends, by bisection: a prefix decodes as a stream until the first bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
