import { Module } from '@nestjs/common';
import { ProcessClient } from '../../platform/temporal/process-client';
import { CasesController } from './cases.controller';
import { CommandService } from './command.service';
import { CommandsController } from './commands.controller';

@Module({
  controllers: [CasesController, CommandsController],
  providers: [CommandService, ProcessClient],
  exports: [CommandService],
})
export class CasesModule {}
