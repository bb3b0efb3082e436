import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { countNow, type CountName } from './counts';

interface Options {
  host: string;
  /** 0 = any free one. */
  port: number;
  /** False: the process runs, but lives no cases any more. */
  alive: () => boolean;
  /** More figures of this process. */
  register?: Registry;
}

export interface WorkerHttp {
  port: number;
  close(): Promise<void>;
}

/** Name → label and help. What PostgreSQL knows is the same whichever worker is asked: take `max`, not `sum`. */
const GAUGES: Record<CountName, [label: string | null, help: string]> = {
  bihuan_cases_open: ['process', 'Cases that are not closed'],
  bihuan_outbox_waiting: [null, 'Committed outbox rows that no receiver has been given yet'],
  bihuan_deliveries: ['state', 'Deliveries waiting, and dead letters'],
  bihuan_events_waiting: [null, 'Accepted events that are not applied yet'],
  bihuan_timers_breached: [null, 'Running clocks past their limit'],
  bihuan_timers_late: ['over_seconds', 'Clocks that fell due longer ago than this and have not fired: the engine lags'],
};

/** The metrics page: Node's own figures, and what PostgreSQL counts at the moment of asking. */
function metrics(dataSource: DataSource, more: Registry | undefined): () => Promise<{ type: string; text: string }> {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  collectDefaultMetrics({ register });
  const database = new Gauge({ name: 'bihuan_database_up', help: 'PostgreSQL answers: 1, or 0', registers });
  const gauges = new Map(
    Object.entries(GAUGES).map(([name, [label, help]]) => [
      name,
      new Gauge({ name, help, labelNames: label ? [label] : [], registers }),
    ]),
  );
  return async () => {
    const rows = await countNow(dataSource).catch(() => null);
    database.set(rows ? 1 : 0);
    // A count that is not known is left out: 0 would look like peace.
    for (const [name, [label]] of Object.entries(GAUGES)) {
      const gauge = gauges.get(name)!;
      gauge.reset();
      if (!label) gauge.remove();
    }
    for (const { name, label, value } of rows ?? []) {
      const [key] = GAUGES[name];
      gauges.get(name)!.set(key ? { [key]: label! } : {}, value);
    }
    const all = more ? Registry.merge([register, more]) : register;
    return { type: all.contentType, text: await all.metrics() };
  };
}

/** The worker's own answers, for its keeper and for Prometheus: `/health/live` and `/metrics`. No sign-in: keep it inside. */
export async function startWorkerHttp(
  dataSource: DataSource,
  { host, port, alive, register }: Options,
): Promise<WorkerHttp> {
  const page = metrics(dataSource, register);
  const server: Server = createServer((request, response) => {
    const say = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return void say(405, 'text/plain', '');
    if (path === '/health/live') {
      const up = alive();
      return void say(up ? 200 : 503, 'application/json', JSON.stringify({ status: up ? 'up' : 'down' }));
    }
    if (path !== '/metrics') return void say(404, 'text/plain', '/health/live or /metrics');
    page().then(
      ({ type, text }) => say(200, type, text),
      () => say(500, 'text/plain', ''),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
