import { Module } from '@nestjs/common';
import { KnowledgeBaseModule } from '../knowledge-base.module';
import { KnowledgeComplaintsController } from './complaints.controller';
import { Effect } from './effect';
import { Matches } from './matches';
import { Proposals } from './proposals';
import { ProposalsController } from './proposals.controller';
import { Subjects } from './subjects';
import { Uses } from './uses';

/** What complaints give to the base of knowledge and take from it. */
@Module({
  imports: [KnowledgeBaseModule],
  controllers: [ProposalsController, KnowledgeComplaintsController],
  providers: [Proposals, Matches, Uses, Effect, Subjects],
})
export class FromComplaintsModule {}
