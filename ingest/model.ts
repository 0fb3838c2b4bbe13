import { join } from 'node:path';
import { homeFolder } from '../graph/home.ts';
import type { Visibility } from '../schema/coded.ts';
import type { Document, Refusal } from './document.ts';
import { answerCache } from './find/model/cache.ts';
import { modelEndpoint } from './find/model/endpoint.ts';
import { ModelError } from './find/model/error.ts';
import type { Claim } from './find/model/read-by-model.ts';
import { readByModel } from './find/model/read-by-model.ts';
import type { Mask } from './mask/mask.ts';
import { mask } from './mask/mask.ts';
import { sentences } from './segments/sentences.ts';

/** A language model that reads beside our own readers. */
export type Model = {
  /** Its name: part of the version by which a report is read. */
  name: string;
  /** What it claims of a document, or why it could not be asked: then the report fails, and may be tried again. People and secrets are masked before anything is sent. */
  claims(document: Document, masked?: Mask): Promise<Claim[] | Refusal>;
};

/** The model that the environment names, for reports of this visibility; null where it names none, or where internal reports are not for it. Throws ModelError where it names half of one. */
export function openModel(visibility: Visibility): Model | null {
  const endpoint = modelEndpoint();
  if (endpoint === null || (visibility === 'internal' && !endpoint.internal)) return null;
  const cache = answerCache(join(homeFolder(), 'model'));
  return {
    name: endpoint.model,
    async claims(document, masked = mask(document)) {
      const lines = sentences(document).map((line) => ({ ...line, plain: masked.phrase(line.plain) }));
      try {
        return await readByModel(lines, endpoint, cache);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return { path: document.path, code: 'model', reason: `${document.path}: ${error.message}`, failed: true };
      }
    },
  };
}

/** What to tell who named a model that internal reports are not sent to; null where there is nothing to tell. */
export function modelNotice(visibility: Visibility): string | null {
  const endpoint = modelEndpoint();
  return endpoint === null || visibility === 'public' || endpoint.internal
    ? null
    : `these reports are internal and are not sent to ${endpoint.model}; set RHYME_MODEL_INTERNAL=yes to send them`;
}
