/** The words of a text and the marks that part them, in lower case, each between single spaces; `didn't` is `did not`. */
export function words(text: string): string {
  const spelt = speltOut(lowered(text));
  return common.test(spelt) ? ofCommon(spelt).words : ` ${(spelt.match(/[\p{L}\p{N}']+|[,;:?]/gu) ?? []).join(' ')} `;
}

const lowered = (text: string): string => text.toLowerCase().replaceAll('’', "'");
const speltOut = (lower: string): string => (lower.includes("n't") ? lower.replaceAll(/n't\b/g, ' not') : lower);

/** Besides ASCII the typographic signs that are neither letters nor numbers: nearly all sentences have no other characters. */
const common = /^[\0-\x7f–—‘“”…•]*$/;

const word = 1;
const mark = 2;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9']/.test(character) ? word : /[,;:?]/.test(character) ? mark : 0;
});
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/**
 * The same character by character: views of sentences are made more often than anything else, and an expression takes several times as long. `places[at]`
 * is where in the words begins what stands at a place of the text or, if nothing does, next after it; -1 within a word.
 */
function ofCommon(text: string, places?: Int32Array): { words: string } {
  let out = ' ';
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind === word) while (kindAt(text, end) === word) end++;
    if (places !== undefined) {
      places[at] = out.length;
      for (let within = at + 1; within < end; within++) places[within] = -1;
    }
    if (kind !== 0) out += `${text.slice(at, end)} `;
    at = end;
  }
  if (places !== undefined) places[text.length] = out.length;
  return { words: out === ' ' ? '  ' : out };
}

/** The words of any part of a text: nearly all parts begin and end between words, and are cut from the words of the whole. */
export class Worded {
  private readonly text: string;
  private readonly places: Int32Array | null = null;
  private readonly whole: string;

  constructor(text: string) {
    this.text = text;
    const lower = lowered(text);
    // Else places in the text are not places in its words.
    if (lower.length === text.length && !lower.includes("n't") && common.test(lower)) {
      this.places = new Int32Array(text.length + 1);
      this.whole = ofCommon(lower, this.places).words;
    } else this.whole = words(text);
  }

  /** As `words(text.slice(from, to))`. */
  between(from: number, to: number): string {
    const { places, text, whole } = this;
    if (from === 0 && to === text.length) return whole;
    if (places === null || from < 0 || to > text.length) return words(text.slice(from, to));
    if (from >= to) return '  ';
    const [start, end] = [places[from] as number, places[to] as number];
    if (start < 0 || end < 0) return words(text.slice(from, to));
    return start === end ? '  ' : whole.slice(start - 1, end);
  }
}
