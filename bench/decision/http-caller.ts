import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

interface Reply {
  status: number;
  retryAfter: number;
  text: string;
}

/** A plain keep-alive HTTP/1.1 caller: what it costs should be ours to measure, not the client library's. */
export class HttpCaller {
  /** Answers of 503 so far. */
  retries = 0;
  private readonly agent: Agent;

  constructor(
    private readonly host: string,
    private readonly port: number,
    sockets: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: sockets });
  }

  /**
   * POSTs JSON; answers the parsed body, or throws naming what the server said. A 503 is asked again with the same
   * headers (so the same key) after the time it names, as every caller must: the wait belongs to the latency.
   */
  async post<T>(path: string, body: unknown, headers: Record<string, string>): Promise<T> {
    for (;;) {
      const { status, retryAfter, text } = await this.send(path, JSON.stringify(body), headers);
      if (status < 300) return JSON.parse(text) as T;
      if (status !== 503) throw new Error(`POST ${path} was answered ${status}: ${text.slice(0, 500)}`);
      this.retries++;
      await sleep(retryAfter * 1000);
    }
  }

  private send(path: string, payload: string, headers: Record<string, string>): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: this.host,
          port: this.port,
          agent: this.agent,
          method: 'POST',
          path: `/api/v1${path}`,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('error', reject);
          const retryAfter = Number(response.headers['retry-after'] ?? 1);
          response.on('end', () => resolve({ status: response.statusCode!, retryAfter, text }));
        },
      );
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
