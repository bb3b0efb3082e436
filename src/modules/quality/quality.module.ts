import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { PlansController } from './plans/plans.controller';
import { QualityPlans } from './plans/plans';
import { QualityExport } from './report/quality-export';
import { QualityReport } from './report/quality-report';
import { SamplingDesk } from './samplings/sampling-desk';
import { SamplingOpening } from './samplings/sampling-opening';
import { SamplingsController } from './samplings/samplings.controller';

/** Quality sampling: drawn ad hoc or by plan, followed, summed up. Scores are commands of each check's case. */
@Module({
  imports: [CasesModule],
  controllers: [SamplingsController, PlansController],
  providers: [QualityExport, QualityPlans, QualityReport, SamplingDesk, SamplingOpening],
})
export class QualityModule {}
