import type { ModelAnswer } from './answer.ts';
import { answerSchema, modelAnswer } from './answer.ts';
import type { Endpoint } from './endpoint.ts';
import { ModelError } from './error.ts';
import type { Message } from './prompt.ts';

/** Bytes of an answer; an honest one has a tenth. */
const largest = 1024 * 1024;
/** How often a busy or broken server is asked again, and the most that is waited each time, in milliseconds. */
const retries = 2;
const longestWait = 20_000;

/** The body of the request: chat completions with structured output, at temperature 0. */
export const requestOf = ({ model }: Pick<Endpoint, 'model'>, messages: readonly Message[]) => ({
  model,
  messages,
  temperature: 0,
  response_format: { type: 'json_schema', json_schema: { name: 'findings', strict: true, schema: answerSchema } },
});

/**
 * Asks the model once; an answer that has not the asked form is sent back once with what is wrong with it.
 * Throws ModelError. Follows no redirects: what the user did not name gets nothing.
 */
export async function askModel(endpoint: Endpoint, messages: readonly Message[]): Promise<ModelAnswer> {
  const first = await completion(endpoint, messages);
  const read = parsed(first);
  if (read.answer !== null) return read.answer;
  const again = await completion(endpoint, [
    ...messages,
    { role: 'assistant', content: first.slice(0, 20_000) },
    { role: 'user', content: `That is not of the asked form: ${read.fault}. Answer again, with the JSON alone.` },
  ]);
  const second = parsed(again);
  if (second.answer !== null) return second.answer;
  throw new ModelError(
    'MALFORMED',
    `${endpoint.model} at ${endpoint.url} answered twice in another form than asked (${second.fault}); use a model that supports structured output`,
  );
}

function parsed(content: string): { answer: ModelAnswer; fault: null } | { answer: null; fault: string } {
  // Models that know no structured output like to fence their JSON.
  const json = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(content)?.[1] ?? content;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { answer: null, fault: 'no JSON' };
  }
  const { data: answer, error } = modelAnswer.safeParse(data);
  if (answer !== undefined) return { answer, fault: null };
  const [issue] = error.issues;
  return { answer: null, fault: `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'wrong'}` };
}

async function completion(endpoint: Endpoint, messages: readonly Message[]): Promise<string> {
  const body = JSON.stringify(requestOf(endpoint, messages));
  for (let attempt = 0; ; attempt++) {
    const { status, text, retryAfter } = await post(endpoint, body);
    if (status === 200) return contentOf(endpoint, text);
    const busy = status === 429 || status >= 500;
    if (!busy || attempt === retries)
      throw new ModelError('NOT_SERVED', `${endpoint.model} at ${endpoint.url} was not served (status ${status}); ${cureOf(status)}`);
    await new Promise((resolve) => setTimeout(resolve, Math.min(longestWait, retryAfter ?? 500 * 2 ** attempt)));
  }
}

const cureOf = (status: number): string =>
  status === 401 || status === 403
    ? 'check RHYME_MODEL_KEY'
    : status === 404
      ? 'check RHYME_MODEL and that RHYME_MODEL_URL ends in /v1 or what the server wants'
      : status === 400 || status === 422
        ? 'the server may not know structured output (response_format json_schema)'
        : 'try again later, or unset RHYME_MODEL_URL to read without it';

type Reply = { status: number; text: string; retryAfter: number | null };

async function post({ url, model, key, patience }: Endpoint, body: string): Promise<Reply> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      status: response.status,
      text: await limited(response, `${model} at ${url}`),
      retryAfter: Number.isFinite(seconds) ? seconds * 1000 : null,
    };
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    if (cause instanceof DOMException && cause.name === 'TimeoutError')
      throw new ModelError('TIMED_OUT', `${model} at ${url} gave no answer in ${patience / 1000} s; set RHYME_MODEL_SECONDS higher`, {
        cause,
      });
    throw new ModelError('UNREACHABLE', `${model} at ${url} cannot be reached; check that the server runs, and RHYME_MODEL_URL`, { cause });
  }
}

/** The body as text, given up as soon as it is larger than any honest answer. */
async function limited(response: Response, who: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) throw new ModelError('TOO_LONG', `${who} answered with more than ${largest / 1024 / 1024} MB; use another model`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The model's words, or why there are none. */
function contentOf({ url, model }: Endpoint, text: string): string {
  let choice: { finish_reason?: unknown; message?: { content?: unknown; refusal?: unknown } } | undefined;
  try {
    choice = (JSON.parse(text) as { choices?: [typeof choice] }).choices?.[0];
  } catch (cause) {
    throw new ModelError('MALFORMED', `${url} did not answer as chat completions do; check RHYME_MODEL_URL`, { cause });
  }
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter')
    throw new ModelError('REFUSED', `${model} at ${url} would not read the report; use another model, or unset RHYME_MODEL_URL`);
  if (choice?.finish_reason === 'length')
    throw new ModelError('TOO_LONG', `${model} at ${url} was cut off before its answer was whole; raise its limit of output tokens`);
  const content = choice?.message?.content;
  if (typeof content !== 'string') throw new ModelError('MALFORMED', `${url} did not answer as chat completions do; check RHYME_MODEL_URL`);
  return content;
}
