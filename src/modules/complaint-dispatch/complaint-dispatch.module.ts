import { Module } from '@nestjs/common';
import { ProcessClient } from '../../platform/temporal/process-client';
import { CasesModule } from '../cases/cases.module';
import { ComplaintsController } from './complaints.controller';
import { Registration } from './registration';

@Module({
  imports: [CasesModule],
  controllers: [ComplaintsController],
  providers: [Registration, ProcessClient],
})
export class ComplaintDispatchModule {}
