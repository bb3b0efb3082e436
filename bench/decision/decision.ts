import { cpus, totalmem } from 'node:os';
import { Client, Connection } from '@temporalio/client';
import { loadConfig } from '../../src/platform/config/config';
import { dataConverter } from '../../src/platform/temporal/payload-codec';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { bareSide } from './bare-side';
import { compare, type Plan } from './compare';
import { eventCounts } from './event-counts';
import { HttpCaller } from './http-caller';
import { loopSide } from './loop-side';
import { report } from './report';
import { STEPS } from './side';

/**
 * What a decision of ours costs over a bare Temporal update, on the same server and database in one run.
 * Needs a running stack in demo mode; its addresses come from the configuration.
 */
export async function benchDecision(plan: Plan): Promise<void> {
  const config = loadConfig();
  const connection = await Connection.connect({ address: config.temporalAddress });
  const client = new Client({ connection, namespace: config.temporalNamespace, dataConverter });
  const bare = await bareSide(client, config.databaseUrl);
  try {
    const http = new HttpCaller(config.httpHost, config.httpPort, plan.parallel + 1);
    const loop = await loopSide(http, DEMO_PASSWORD);
    const tell = (line: string): void => void process.stderr.write(`${line}\n`);
    const [a, b] = await compare(bare, loop, plan, tell);
    const [processor] = cpus();
    process.stdout.write(
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model ?? 'unknown'}, ` +
        `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; ${plan.rounds} rounds, each ` +
        `${plan.cases} cases × ${STEPS} updates alone and ${plan.parallel} × ${plan.each} cases in parallel\n\n`,
    );
    process.stdout.write(
      report(
        { name: bare.name, measured: a, counts: await eventCounts(client, bare.latest()) },
        { name: loop.name, measured: b, counts: await eventCounts(client, loop.latest()) },
      ),
    );
    if (http.retries > 0)
      process.stdout.write(`\n${http.retries} answers of 503 were asked again; the wait is in the figures\n`);
    await loop.close();
  } finally {
    await bare.close();
    await connection.close();
  }
}
