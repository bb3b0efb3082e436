import { Global, Module } from '@nestjs/common';
import { ANSWER_USES } from '../../cases/answer-uses.port';
import { CasesModule } from '../../cases/cases.module';
import { DRAFT_START } from '../../cases/drafts/draft-start.port';
import { KnowledgeBaseModule } from '../knowledge-base.module';
import { AnswerSources } from './answer-sources';
import { KnowledgeComplaintsController } from './complaints.controller';
import { Effect } from './effect';
import { Matches } from './matches';
import { ProposedStart } from './proposed-start';
import { Proposals } from './proposals';
import { ProposalsController } from './proposals.controller';
import { Subjects } from './subjects';
import { Uses } from './uses';

/** What complaints give to the base of knowledge and take from it. Global: commands of cases ask it what may be named, drafts what was proposed. */
@Global()
@Module({
  imports: [CasesModule, KnowledgeBaseModule],
  controllers: [ProposalsController, KnowledgeComplaintsController],
  providers: [
    ...[Proposals, Matches, Uses, Effect, Subjects],
    { provide: ANSWER_USES, useClass: AnswerSources },
    { provide: DRAFT_START, useClass: ProposedStart },
  ],
  exports: [ANSWER_USES, DRAFT_START],
})
export class FromComplaintsModule {}
