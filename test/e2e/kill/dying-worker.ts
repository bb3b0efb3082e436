import { Logger } from '@nestjs/common';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { loadTermsActivity } from '../../../activities/load-terms';
import { recordActivity } from '../../../activities/record';
import { CaseStore } from '../../../src/platform/case-store/case-store';
import { loadConfig } from '../../../src/platform/config/config';
import { appDataSource } from '../../../src/platform/database/data-source';
import { createCaseWorker } from '../../../src/platform/temporal/case-worker';

/** A case worker that dies, as by a power cut, right after the commit of one command (DIE_AFTER): no word reaches Temporal. */
async function main(): Promise<void> {
  const config = loadConfig();
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const dataSource = await appDataSource({ url: config.databaseUrl, name: 'dying-worker' }).initialize();
  const { record } = recordActivity(new CaseStore(dataSource));
  const activities = {
    ...loadTermsActivity(dataSource),
    async record(request: Parameters<typeof record>[0]) {
      const answer = await record(request);
      if (request.transition.commandId === process.env.DIE_AFTER) process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  };
  const { worker } = await createCaseWorker(config, activities);
  new Logger('worker').log('polling');
  await worker.run();
}

void main();
