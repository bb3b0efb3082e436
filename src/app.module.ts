import { Module, type DynamicModule } from '@nestjs/common';
import { AppealModule } from './modules/appeal/appeal.module';
import { AttachmentsModule } from './modules/attachments/attachments.module';
import { AuditModule } from './modules/audit/audit.module';
import { BulletinsModule } from './modules/bulletins/bulletins.module';
import { CasesModule } from './modules/cases/cases.module';
import { ComplaintDispatchModule } from './modules/complaint-dispatch/complaint-dispatch.module';
import { CustomersModule } from './modules/customers/customers.module';
import { DeliveriesModule } from './modules/deliveries/deliveries.module';
import { FrequentCausesModule } from './modules/frequent-causes/frequent-causes.module';
import { EnquiriesModule } from './modules/enquiries/enquiries.module';
import { EventsModule } from './modules/events/events.module';
import { HealthModule } from './modules/health/health.module';
import { InboxModule } from './modules/inbox/inbox.module';
import { FromComplaintsModule } from './modules/knowledge-base/from-complaints/from-complaints.module';
import { KnowledgeBaseModule } from './modules/knowledge-base/knowledge-base.module';
import { OrgsModule } from './modules/orgs/orgs.module';
import { PeopleModule } from './modules/people/people.module';
import { StreamModule } from './modules/stream/stream.module';
import { AuditStreamsModule } from './modules/audit-streams/audit-streams.module';
import { CalendarsModule } from './modules/calendars/calendars.module';
import { CallbackSurveyModule } from './modules/callback-survey/callback-survey.module';
import { PoliciesModule } from './modules/policies/policies.module';
import { SuggestionModule } from './modules/suggestion/suggestion.module';
import { SystemHealthModule } from './modules/system-health/system-health.module';
import { SystemsModule } from './modules/systems/systems.module';
import { AuthModule } from './platform/auth/auth.module';
import type { Config } from './platform/config/config';
import { PlatformModule } from './platform/platform.module';
import { CampaignsModule } from './modules/campaigns/campaigns.module';
import { ReportsModule } from './modules/reports/reports.module';
import { ProcessEvaluationModule } from './modules/process-evaluation/process-evaluation.module';
import { QualityModule } from './modules/quality/quality.module';
import { WorkAssignmentsModule } from './modules/work-assignments/work-assignments.module';

/** The API: every module once. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        AuthModule,
        HealthModule,
        OrgsModule,
        PeopleModule,
        CustomersModule,
        ComplaintDispatchModule,
        CasesModule,
        AuditModule,
        InboxModule,
        StreamModule,
        AttachmentsModule,
        EventsModule,
        DeliveriesModule,
        SystemsModule,
        AuditStreamsModule,
        PoliciesModule,
        CalendarsModule,
        CallbackSurveyModule,
        KnowledgeBaseModule,
        FromComplaintsModule,
        BulletinsModule,
        WorkAssignmentsModule,
        CampaignsModule,
        ReportsModule,
        QualityModule,
        ProcessEvaluationModule,
        SuggestionModule,
        EnquiriesModule,
        FrequentCausesModule,
        AppealModule,
        SystemHealthModule,
      ],
    };
  }
}
