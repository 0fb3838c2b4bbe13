import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Endpoint } from '../../../../ingest/find/model/endpoint.ts';

export type Asked = { headers: IncomingMessage['headers']; body: { model: string; messages: { role: string; content: string }[] } };
/** How the server answers its n-th request (from 0). */
export type Script = (asked: Asked, n: number, response: ServerResponse) => void;

/** A real server on loopback that speaks chat completions as `script` says; `asked` is what it was sent. It stops with the test. */
export async function loopbackModel(script: Script, patience = 5000): Promise<{ endpoint: Endpoint; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const one: Asked = { headers: request.headers, body: JSON.parse(text) as Asked['body'] };
      asked.push(one);
      if (request.url === '/v1/chat/completions') script(one, asked.length - 1, response);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: { url: `http://127.0.0.1:${port}/v1`, model: 'small', key: 'k-123', internal: false, patience }, asked };
}

/** Answers as a server does that was served: one choice with this content. */
export const says = (response: ServerResponse, content: unknown, finish = 'stop', more: object = {}): void =>
  void response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ choices: [{ finish_reason: finish, message: { role: 'assistant', content, ...more } }] }));
