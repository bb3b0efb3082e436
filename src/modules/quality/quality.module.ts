import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { ChecksAtHand } from './checks/checks-at-hand';
import { ChecksController } from './checks/checks.controller';
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
  controllers: [SamplingsController, ChecksController, PlansController],
  providers: [ChecksAtHand, QualityExport, QualityPlans, QualityReport, SamplingDesk, SamplingOpening],
})
export class QualityModule {}
