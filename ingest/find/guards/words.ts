/** The words of a text and the marks that part them, in lower case, each between single spaces; `didn't` is `did not`. */
export function words(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const spelt = lower.includes("n't") ? lower.replaceAll(/n't\b/g, ' not') : lower;
  return common.test(spelt) ? ofCommon(spelt) : ` ${(spelt.match(/[\p{L}\p{N}']+|[,;:?]/gu) ?? []).join(' ')} `;
}

/** Besides ASCII the typographic signs that are neither letters nor numbers: nearly all sentences have no other characters. */
const common = /^[\0-\x7f–—‘“”…•]*$/;

const word = 1;
const mark = 2;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9']/.test(character) ? word : /[,;:?]/.test(character) ? mark : 0;
});
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** The same character by character: views of sentences are made more often than anything else, and an expression takes several times as long. */
function ofCommon(text: string): string {
  let out = ' ';
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind === word) while (kindAt(text, end) === word) end++;
    if (kind !== 0) out += `${text.slice(at, end)} `;
    at = end;
  }
  return out === ' ' ? '  ' : out;
}
