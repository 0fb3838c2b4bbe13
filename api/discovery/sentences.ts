import type { ProofRow } from '../../graph/queries/evidence.ts';

/** Numbers the sentences that quotes of one incident stand in, by quote id: quotes that overlap are of one sentence, and so are the same words in two reports. */
export function sentences(proofs: readonly Pick<ProofRow, 'report' | 'quote' | 'text' | 'start' | 'stop'>[]): Map<string, number> {
  const parent = new Map<string, string>();
  const root = (quote: string): string => {
    let at = quote;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [root(a), root(b)];
    if (one !== other) parent.set(other, one);
  };
  const byWords = new Map<string, string>();
  let last: (typeof proofs)[number] | null = null;
  let reach = 0;
  for (const proof of proofs.toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start))) {
    const words = proof.text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, proof.quote);
    else join(same, proof.quote);
    if (last?.report === proof.report && proof.start < reach) join(last.quote, proof.quote);
    reach = last?.report === proof.report ? Math.max(reach, proof.stop) : proof.stop;
    last = proof;
  }
  const numbers = new Map<string, number>();
  const found = new Map<string, number>();
  for (const { quote } of proofs) {
    const top = root(quote);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    found.set(quote, number);
  }
  return found;
}
