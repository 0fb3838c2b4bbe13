/** The HTTP server: who asks, then GraphQL, the owner's writes, or the built UI. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { homeFolder } from '../graph/home.ts';
import { readOwnPatterns } from '../graph/motifs/own.ts';
import type { Store } from '../graph/store.ts';
import { accessOf } from './auth/access.ts';
import { allowedHosts, isLoopback, refuseHost } from './auth/hosts.ts';
import { listTokens } from './auth/tokens.ts';
import { secure } from './headers.ts';
import { health } from './health.ts';
import { isOwnerPath, ownerWrite } from './owner/routes.ts';
import type { Log } from './plugins/errors.ts';
import { logged, stderr } from './plugins/errors.ts';
import { newSessionToken, removeSession, writeSession } from './session.ts';
import { buildYoga } from './yoga.ts';

export class ServerError extends Error {
  readonly code: 'TOKENS_NEEDED' | 'PORT_IN_USE' | 'CANNOT_LISTEN';
  constructor(code: ServerError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** `uiDir` is the built UI; `home` (RHYME_HOME or `.rhyme` if absent) holds tokens.json and server.json. */
export type ServerOptions = { store: Store; port: number; host: string; uiDir: string; home?: string; log?: Log };

type Refusal = { code: string; message: string };

/** A GraphQL request in bytes: two thousand tokens and their variables fit many times over. */
const largestQuery = 1_000_000;

/**
 * Serves a store until `close`. Throws ServerError: TOKENS_NEEDED where others could reach it and no token was made, PORT_IN_USE,
 * CANNOT_LISTEN; MotifError for a pattern of one's own that is none. Port 0 takes any free one; `url` says which.
 */
export async function startServer({
  store,
  port,
  host,
  uiDir,
  home = homeFolder(),
  log = stderr,
}: ServerOptions): Promise<{ url: string; close(): Promise<void> }> {
  const loopback = isLoopback(host);
  if (!loopback && listTokens(home).length === 0)
    throw new ServerError(
      'TOKENS_NEEDED',
      `others can reach ${host}, so a token is needed first: rhyme token add --level all NAME (or listen on 127.0.0.1)`,
    );
  const session = newSessionToken();
  const allowed = allowedHosts(process.env['RHYME_ALLOWED_HOSTS']);
  const yoga = buildYoga(store, log, readOwnPatterns(home));
  const ui = existsSync(join(uiDir, 'index.html')) ? sirv(uiDir, { single: true, etag: true, setHeaders: caching }) : null;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    secure(response);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const headers = new Headers(Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]));
    const page = request.method === 'GET' && pathname !== '/graphql';
    const stranger = refuseHost(headers, host, allowed, page);
    if (stranger) return refuse(response, stranger.code === 'HOST_NOT_ALLOWED' ? 421 : 403, stranger);
    if (pathname === '/health') {
      const [status, body] = await health(store, session, searchParams.get('nonce'));
      return json(response, status, body);
    }

    const fromHere = isLoopback((request.socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
    const access = accessOf(headers, { loopback, fromHere, tokens: listTokens(home), session });
    if (!('level' in access)) {
      if (access.code !== 'BAD_AS') response.setHeader('www-authenticate', 'Basic realm="Rhyme", charset="UTF-8"');
      return refuse(response, access.code === 'BAD_AS' ? 400 : 401, access);
    }
    if (pathname === '/graphql') {
      const large = request.method === 'POST' && !(Number(headers.get('content-length') ?? Infinity) <= largestQuery);
      if (large)
        return refuse(response, 413, { code: 'TOO_LARGE', message: `a query has a content-length of at most ${largestQuery} bytes` });
      response.setHeader('cache-control', 'no-store');
      await yoga.handle(request, response, { access });
      return;
    }
    if (isOwnerPath(pathname)) {
      const [status, body] = await ownerWrite(store, access, pathname, request);
      return json(response, status, body);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { code: 'NOT_HERE', message: `${request.method} is not answered at this address` });
    if (!ui) return refuse(response, 404, { code: 'NO_UI', message: 'the UI is not built; `npm start` builds it. GraphQL is at /graphql' });
    ui(request, response, () => refuse(response, 404, { code: 'NOT_FOUND', message: 'nothing is at this address' }));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const id = logged(error, log);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, { code: 'UNEXPECTED', message: `unexpected error ${id}` });
    });
  });
  const bound = await listen(server, port, host);
  const shown = host.includes(':') ? `[${host}]` : host;
  const url = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : shown}:${bound}`;
  writeSession(home, { pid: process.pid, port: bound, url, token: session });
  const close = async (): Promise<void> => {
    removeSession(home, session);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), 2000);
    await closed;
    clearTimeout(late);
  };
  return { url, close };
}

/** Assets have a hash in their names; everything else is asked for anew. */
function caching(response: ServerResponse, pathname: string): void {
  response.setHeader('cache-control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const used = cause.code === 'EADDRINUSE';
      const message = used
        ? `port ${port} of ${host} is in use; set PORT to another`
        : `cannot listen on ${host}:${port}: ${cause.code ?? cause.message}`;
      reject(new ServerError(used ? 'PORT_IN_USE' : 'CANNOT_LISTEN', message, cause));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** In the shape of a GraphQL answer, which clients of /graphql understand. */
function refuse(response: ServerResponse, status: number, { code, message }: Refusal): void {
  json(response, status, { errors: [{ message, extensions: { code } }] });
}
