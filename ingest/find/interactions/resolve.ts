import type { Finding } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';

/** The finding whose quotes hold the sentence and whose component or concept shares a word with the phrase; null where none does, or where the other end shares as much. */
export function resolve(phrase: string, sentence: Sentence, findings: readonly Finding[], other: string): string | null {
  const [mine, theirs] = [wordSet(phrase), wordSet(other)];
  let best: { id: string; shared: number } | null = null;
  for (const finding of findings) {
    if (!finding.spans.some(([start, end]) => start < sentence.end && end > sentence.start)) continue;
    const of = wordSet(`${finding.concept.replaceAll(/[/-]/g, ' ')} ${finding.component ?? ''}`);
    const shared = of.intersection(mine).size - of.intersection(theirs).size;
    if (shared > (best?.shared ?? 0)) best = { id: finding.id, shared };
  }
  return best?.id ?? null;
}

const wordSet = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
