import { Module } from '@nestjs/common';
import { CaseOpening } from '../../platform/case-opening/case-opening';
import { loadTermsProvider } from '../../platform/case-opening/load-terms';
import { ProcessClient } from '../../platform/temporal/process-client';
import { CasesController } from './cases.controller';
import { CommandService } from './command.service';
import { CommandsController } from './commands.controller';
import { CaseDrafts } from './drafts/case-drafts';
import { DraftsController } from './drafts/drafts.controller';

@Module({
  controllers: [CasesController, CommandsController, DraftsController],
  providers: [CommandService, CaseDrafts, CaseOpening, ProcessClient, loadTermsProvider],
  exports: [CommandService, CaseOpening, loadTermsProvider],
})
export class CasesModule {}
