import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { ReportDesk } from './desk/report-desk';
import { ReportExport } from './export/report-export';
import { ReportOpening } from './opening/report-opening';
import { ReportsController } from './reports.controller';

/** Reports: how they begin, what they say, what is behind it, and the file that is submitted. */
@Module({
  imports: [CasesModule],
  controllers: [ReportsController],
  providers: [ReportDesk, ReportOpening, ReportExport],
})
export class ReportsModule {}
