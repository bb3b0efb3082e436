import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { WorkExport } from './desk/desk-export';
import { WorkDesk } from './desk/work-desk';
import { WorkOpening } from './opening/work-opening';
import { WorkPage } from './page/work-page';
import { WorkAssignmentsController } from './work-assignments.controller';

/** Work assignments: desk, matrix, and how their cases are opened. */
@Module({
  imports: [CasesModule],
  controllers: [WorkAssignmentsController],
  providers: [WorkDesk, WorkExport, WorkOpening, WorkPage],
})
export class WorkAssignmentsModule {}
