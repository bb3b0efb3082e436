import { Logger } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { createApi } from './create-api';
import { ConfigError, loadConfig } from './platform/config/config';
import { explainStart } from './platform/http/start-error';

/** The API process. It starts without Temporal: reading works, commands answer 503, and it says so. */
async function main(): Promise<void> {
  const log = new Logger('api');
  const config = loadConfig();
  const app = await createApi(config);
  app.enableShutdownHooks();
  await app.listen(config.httpPort, config.httpHost);
  log.log(`listening on ${await app.getUrl()}`);
  await app
    .get(Client, { strict: false })
    .workflowService.getSystemInfo({})
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
