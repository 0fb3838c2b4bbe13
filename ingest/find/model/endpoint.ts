import { ModelError } from './error.ts';

/** A language model that the user has named: any server that speaks OpenAI's chat completions. */
export type Endpoint = {
  /** Base address, such as `http://127.0.0.1:8000/v1`, without a slash at its end. */
  url: string;
  model: string;
  key: string | null;
  /** Whether internal reports may be sent to it too. */
  internal: boolean;
  /** Milliseconds that one answer may take. */
  patience: number;
};

/**
 * The model that the environment names, or null where it names none: RHYME_MODEL_URL and RHYME_MODEL, perhaps RHYME_MODEL_KEY, RHYME_MODEL_INTERNAL=yes and
 * RHYME_MODEL_SECONDS (120 if not given). Throws ModelError NOT_CONFIGURED where only half of it is there, or an address is none.
 */
export function modelEndpoint(env: Readonly<Record<string, string | undefined>> = process.env): Endpoint | null {
  const {
    RHYME_MODEL_URL: url,
    RHYME_MODEL: model,
    RHYME_MODEL_KEY: key,
    RHYME_MODEL_INTERNAL: internal,
    RHYME_MODEL_SECONDS: seconds,
  } = env;
  if (!url && !model) return null;
  if (!url) throw unfit(`RHYME_MODEL names ${model} but no server; set RHYME_MODEL_URL, such as http://127.0.0.1:8000/v1`);
  if (!model) throw unfit('RHYME_MODEL_URL names a server but no model; set RHYME_MODEL to a model that it serves');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw unfit(`RHYME_MODEL_URL is no web address: ${url}; it looks like http://127.0.0.1:8000/v1`);
  if (internal !== undefined && internal !== '' && !/^(?:yes|no)$/.test(internal))
    throw unfit(`RHYME_MODEL_INTERNAL is ${internal}; say yes to send internal reports to the model too, or no`);
  const patience = seconds ? Number(seconds) : 120;
  if (!(patience > 0 && patience <= 3600)) throw unfit(`RHYME_MODEL_SECONDS is ${seconds ?? ''}; give seconds between 1 and 3600`);
  return { url: url.replace(/\/+$/, ''), model, key: key || null, internal: internal === 'yes', patience: patience * 1000 };
}

const unfit = (says: string): ModelError => new ModelError('NOT_CONFIGURED', says);
