import { Module } from '@nestjs/common';
import { ProcessClient } from '../../platform/temporal/process-client';
import { CasesModule } from '../cases/cases.module';
import { CampaignsController } from './campaigns.controller';
import { CampaignDesk } from './desk/campaign-desk';
import { CampaignOpening } from './desk/campaign-opening';
import { ListImport } from './list/list-import';
import { ListFromQuery } from './list/list-selection';
import { DoNotCall } from './register/do-not-call';
import { DoNotCallController } from './register/do-not-call.controller';
import { CampaignResults } from './results/results';
import { ResultsExport } from './results/results-export';

/** Outbound campaigns: begun, listed, followed, summed up; and who must not be called. */
@Module({
  imports: [CasesModule],
  controllers: [CampaignsController, DoNotCallController],
  providers: [
    ...[CampaignDesk, CampaignOpening, CampaignResults, DoNotCall, ListFromQuery, ListImport, ResultsExport],
    ProcessClient,
  ],
})
export class CampaignsModule {}
