import { Module } from '@nestjs/common';
import { AuditStreamsController } from './audit-streams.controller';
import { AuditStreamsService } from './audit-streams.service';

@Module({ controllers: [AuditStreamsController], providers: [AuditStreamsService] })
export class AuditStreamsModule {}
