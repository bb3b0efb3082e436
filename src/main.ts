import { Logger } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { createApi } from './create-api';
import { ConfigError, loadConfig } from './platform/config/config';
import { explainStart } from './platform/http/start-error';
import { allowLoopback } from './platform/outbox/target';

/** After this long without an answer it is worth a line in the log. */
const FIRST_ANSWER_MS = 10_000;

/** The API process. It starts without Temporal: reading works, commands answer 503, and it says so. */
async function main(): Promise<void> {
  const log = new Logger('api');
  const config = loadConfig();
  allowLoopback(config.webhookLoopback);
  const app = await createApi(config);
  app.enableShutdownHooks();
  await app.listen(config.httpPort, config.httpHost);
  log.log(`listening on ${await app.getUrl()}`);
  const temporal = app.get(Client, { strict: false });
  await temporal
    .withDeadline(Date.now() + FIRST_ANSWER_MS, () => temporal.workflowService.getSystemInfo({}))
    .catch(() => {
      log.error(
        `Temporal does not answer at ${config.temporalAddress}: cases can be read, but nothing can be decided until it ` +
          'does. Start it, or set BIHUAN_TEMPORAL_ADDRESS; `npm start` brings its own.',
      );
    });
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : explainStart(error));
  process.exit(1);
});
