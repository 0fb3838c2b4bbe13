type Proof = {
  readonly quote: { readonly id: string; readonly start: number; readonly end: number; readonly report: { readonly id: string } };
  readonly finding: { readonly id: string } | null;
};
/** A sentence with every finding that it, or a part of it, proves. */
export type Merged<P extends Proof> = { quote: P['quote']; findings: NonNullable<P['finding']>[] };

/** Sentences in the order given, each once: one that lies within another is read as part of it. */
export const mergeQuotes = <P extends Proof>(proofs: readonly P[]): Merged<P>[] => {
  const within = (a: P['quote'], b: P['quote']) => a.report.id === b.report.id && a.start >= b.start && a.end <= b.end;
  const merged: Merged<P>[] = [];
  for (const { quote, finding } of proofs) {
    const same = merged.find((one) => within(quote, one.quote) || within(one.quote, quote));
    const target: Merged<P> = same ?? { quote, findings: [] };
    if (within(target.quote, quote)) target.quote = quote;
    if (finding && !target.findings.some(({ id }) => id === finding.id)) target.findings.push(finding);
    if (!same) merged.push(target);
  }
  return merged;
};
