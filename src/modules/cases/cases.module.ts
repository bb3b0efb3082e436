import { Module } from '@nestjs/common';
import { CaseOpening } from '../../platform/case-opening/case-opening';
import { loadTermsProvider } from '../../platform/case-opening/load-terms';
import { ProcessClient } from '../../platform/temporal/process-client';
import { CasesController } from './cases.controller';
import { CommandService } from './command.service';
import { CommandsController } from './commands.controller';

@Module({
  controllers: [CasesController, CommandsController],
  providers: [CommandService, CaseOpening, ProcessClient, loadTermsProvider],
  exports: [CommandService, CaseOpening, loadTermsProvider],
})
export class CasesModule {}
