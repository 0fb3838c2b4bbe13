/** A word of a text that may be a name: `bare` means that no path, host name, identifier or address goes on beside it. */
export type Token = { text: string; start: number; end: number; capital: boolean; bare: boolean };

const word = /\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*)*(?:-\p{Lu}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*)*)*/gu;

/** The words of a text in order; a possessive 's is not part of a word. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(word)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { text: match[0], start, end, capital: /^\p{Lu}/u.test(match[0]), bare: isBare(text, start, end) };
  });
}

/** Whether a name may stand there: not within an identifier, host name, address or path. "Ann/Bob" is two names. */
export function isBare(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\d_@.\\#$=~]$|[\p{L}\d]-$|(?:^|[^\p{L}])\/$/u.test(before)) return false;
  return !/^(?:[\d_@\\=(]|[.:-][\p{L}\d_]|\/(?!\p{Lu}))/u.test(after);
}
