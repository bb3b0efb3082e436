import { Agent, request } from 'node:http';

/** A plain keep-alive HTTP/1.1 caller: what it costs should be ours to measure, not the client library's. */
export class HttpCaller {
  private readonly agent: Agent;

  constructor(
    private readonly host: string,
    private readonly port: number,
    sockets: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: sockets });
  }

  /** POSTs JSON; answers the parsed body, or throws naming what the server said. */
  post<T>(path: string, body: unknown, headers: Record<string, string>): Promise<T> {
    const payload = JSON.stringify(body);
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
          response.on('end', () => {
            if (response.statusCode! < 300) resolve(JSON.parse(text) as T);
            else reject(new Error(`POST ${path} was answered ${response.statusCode}: ${text.slice(0, 500)}`));
          });
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
