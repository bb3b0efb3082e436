import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { loadTermsActivity } from '../../../activities/load-terms';
import { ProcessClient } from '../../platform/temporal/process-client';
import { ComplaintsController } from './complaints.controller';
import { LOAD_TERMS, Registration } from './registration';

@Module({
  controllers: [ComplaintsController],
  providers: [
    Registration,
    ProcessClient,
    {
      provide: LOAD_TERMS,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => loadTermsActivity(dataSource).loadTerms,
    },
  ],
})
export class ComplaintDispatchModule {}
