import type { Certainty, ConceptId } from '../../../schema/coded.ts';
import type { Sentence } from '../../document.ts';
import { askModel, requestOf } from './ask.ts';
import type { AnswerCache } from './cache.ts';
import type { Endpoint } from './endpoint.ts';
import { promptOf } from './prompt.ts';

/** What a language model says of a report: a concept, the sentences (indices) that prove it, best first, and its attribute where it gives one. */
export type Claim = { concept: ConceptId; sentences: number[]; attribute: string | null; certainty: Certainty };

/** Sentences that are asked about at once: about 4,000 words. */
const atOnce = 160;

const readable = new Set<Sentence['kind']>(['narrative', 'timeline', 'action-item', 'quotation', 'heading']);

/**
 * Asks the model about a report, part by part. A sentence number that was not asked about is left out. Throws ModelError where any part has no answer,
 * so that a report is read whole or not at all.
 */
export async function readByModel(sentences: readonly Sentence[], endpoint: Endpoint, cache: AnswerCache): Promise<Claim[]> {
  const asked = sentences.filter(({ kind }) => readable.has(kind));
  const claims: Claim[] = [];
  for (let from = 0; from < asked.length; from += atOnce) {
    const part = asked.slice(from, from + atOnce);
    const messages = promptOf(part);
    const request = requestOf(endpoint, messages);
    const known = cache.get(request);
    const answer = known ?? (await askModel(endpoint, messages));
    if (known === null) cache.set(request, answer);
    for (const { concept, sentences: numbers, attribute, certainty } of answer.findings) {
      const indices = numbers.flatMap((number) => part[number - 1]?.index ?? []);
      if (indices.length > 0) claims.push({ concept: concept as ConceptId, sentences: indices, attribute, certainty });
    }
  }
  return claims;
}
