import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { EvaluationDesk } from './desk/evaluation-desk';
import { EvaluationExport } from './export/evaluation-export';
import { EvaluationOpening } from './opening/evaluation-opening';
import { ProcessEvaluationController } from './process-evaluation.controller';

/** Process evaluation: begun by schedule or by hand, its figures, its measures. All else is commands of its case. */
@Module({
  imports: [CasesModule],
  controllers: [ProcessEvaluationController],
  providers: [EvaluationDesk, EvaluationOpening, EvaluationExport],
})
export class ProcessEvaluationModule {}
