import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real HTTP receiver whose answer each test chooses; `hang` never answers. */
export interface ReceivingServer {
  url: string;
  received: Received[];
  /** Called for each request, first = 1. */
  answer: (attempt: number, reply: ServerResponse, request: Received) => void;
  close(): Promise<void>;
}

export const ok = (_: number, reply: ServerResponse): void => void reply.writeHead(204).end();
export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: number, reply: ServerResponse): void =>
    void reply.writeHead(code, headers).end('no');
export const hang = (): void => undefined;

export async function receivingServer(answer: ReceivingServer['answer'] = ok): Promise<ReceivingServer> {
  const server = createServer((request, reply) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const one = { headers: request.headers, body };
      self.received.push(one);
      self.answer(self.received.length, reply, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: ReceivingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

/** Waits until the condition holds; the test's own timeout is the limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
