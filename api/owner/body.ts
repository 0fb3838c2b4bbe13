import type { IncomingMessage } from 'node:http';

/** The body is refused: TOO_LARGE, NOT_JSON. */
export class BodyError extends Error {
  readonly code: 'TOO_LARGE' | 'NOT_JSON';
  constructor(code: BodyError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Reads a JSON body of at most so many bytes, counted as they come. Throws BodyError. */
export async function jsonBody(request: IncomingMessage, most: number): Promise<unknown> {
  // Not a type that a form of another site could send without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new BodyError('NOT_JSON', 'the body must be application/json');
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) throw new BodyError('TOO_LARGE', `the body is larger than ${most} bytes; send fewer reports at a time`);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new BodyError('NOT_JSON', 'the body is not JSON');
  }
}
