import { Logger } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { createApi } from './create-api';
import { ConfigError, loadConfig } from './platform/config/config';
import { explainStart } from './platform/http/start-error';
import { allowLoopback } from './platform/outbox/target';
import { sealReceivers } from './platform/secrets/seal-receivers';
import { SecretBox } from './platform/secrets/secret-box';

/** After this long without an answer it is worth a line in the log. */
const FIRST_ANSWER_MS = 10_000;

/** The API process. It starts without Temporal: reading works, commands answer 503, and it says so. */
async function main(): Promise<void> {
  const log = new Logger('api');
  const config = loadConfig();
  allowLoopback(config.webhookLoopback);
  const app = await createApi(config);
  app.enableShutdownHooks();
  if (config.secretKeyFile)
    log.log(`webhook secrets are sealed with the key in ${config.secretKeyFile}, made here: back it up with the data`);
  await seal(app.get(DataSource), app.get(SecretBox), log);
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

/** What cannot be sealed or opened stops nobody: that receiver's deliveries wait, and say why. */
async function seal(dataSource: DataSource, box: SecretBox, log: Logger): Promise<void> {
  const { sealed, problems } = await sealReceivers(dataSource, box);
  if (sealed > 0) log.log(`sealed ${sealed} webhook secrets`);
  for (const problem of problems) log.error(problem);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : explainStart(error));
  process.exit(1);
});
