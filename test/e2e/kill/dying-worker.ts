import { Logger } from '@nestjs/common';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { loadTermsActivity } from '../../../activities/load-terms';
import { lookUpActivity } from '../../../activities/look-up';
import { recordActivity } from '../../../activities/record';
import { lookUps } from '../../../src/look-ups';
import { CaseStore } from '../../../src/platform/case-store/case-store';
import { loadConfig } from '../../../src/platform/config/config';
import { appDataSource } from '../../../src/platform/database/data-source';
import { createCaseWorker } from '../../../src/platform/temporal/case-worker';
import { projections } from '../../../src/projections';

/**
 * A case worker that dies, as by a power cut, right after the commit of one command: no word reaches Temporal. DIE_AFTER
 * names it by its id or, where another case gives the id, by process and command.
 */
async function main(): Promise<void> {
  const config = loadConfig();
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const dataSource = await appDataSource({ url: config.databaseUrl, name: 'dying-worker' }).initialize();
  const { record, ...reading } = recordActivity(new CaseStore(dataSource, projections));
  const activities = {
    ...reading,
    ...loadTermsActivity(dataSource),
    ...lookUpActivity(dataSource, lookUps),
    async record(request: Parameters<typeof record>[0]) {
      const answer = await record(request);
      const { commandId, command } = request.transition;
      if ([commandId, `${request.process} ${command}`].includes(process.env.DIE_AFTER ?? ''))
        process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  };
  const { worker } = await createCaseWorker(config, activities);
  new Logger('worker').log('polling');
  await worker.run();
}

void main();
