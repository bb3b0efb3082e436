import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { loadConfig } from '../../src/platform/config/config';
import { BARE_QUEUE, BARE_TABLE, type BareActivities } from './bare';

/** The baseline's worker: a process of its own, as ours is; ends when its parent closes the channel. */
async function main(): Promise<void> {
  const config = loadConfig();
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const pool = new Pool({ connectionString: config.databaseUrl, max: config.databasePool });
  const activities: BareActivities = {
    async commitRow({ id, seq, commandId }) {
      await pool.query(`INSERT INTO ${BARE_TABLE} (id, seq, command_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
        id,
        seq,
        commandId,
      ]);
    },
  };
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const worker = await Worker.create({
    connection,
    namespace: config.temporalNamespace,
    taskQueue: BARE_QUEUE,
    activities,
    workflowsPath: require.resolve('./bare.workflow'),
    maxCachedWorkflows: 2_000,
  });
  process.once('disconnect', () => worker.shutdown());
  process.send?.('ready');
  await worker.run();
  await connection.close();
  await pool.end();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
