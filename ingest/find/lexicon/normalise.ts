/** A sentence as the frames see it: lower-case tokens, each followed by a space, so that a frame is one regular expression. */
export type Words = {
  /** ` tok tok ; tok `: one space before and after every token; `;` stands for a break that no gap crosses. */
  line: string;
  tokens: string[];
  /** For each token its place in the plain sentence. */
  starts: number[];
  ends: number[];
};

const piece = /[\p{L}\p{N}]+(?:['’](?:s|t|re|ve|ll|d|m)\b)?|%|[;!?()]|[.:](?=\s)| [–—-]{1,2} |—/gu;

/** `didn't` is read as `did not`, so that a frame needs one wording only. */
const contractions = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
]);

function expand(raw: string): string[] {
  const word = raw.toLowerCase().replace('’', "'");
  const known = contractions.get(word);
  if (known) return known;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 ? [word.slice(0, apostrophe)] : [word];
}

/** Splits the plain text of a sentence into tokens; hyphens, slashes and underscores part words (`fail-over` is `fail over`). */
export function normalise(plain: string): Words {
  const tokens: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of plain.matchAll(piece)) {
    const raw = match[0];
    const at = match.index;
    const parts = /[\p{L}\p{N}%]/u.test(raw) ? expand(raw) : [/[()]/.test(raw) ? raw : ';'];
    for (const part of parts) {
      tokens.push(part);
      starts.push(at);
      ends.push(at + raw.length);
    }
  }
  return { line: ` ${tokens.join(' ')} `, tokens, starts, ends };
}
