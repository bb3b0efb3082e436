import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { AuditEntryPage, AuditStreamQuery } from './audit-streams.dto';
import { AuditStreamsService } from './audit-streams.service';

@ApiTags('audit')
@ApiBearerAuth()
@Controller('audit')
export class AuditStreamsController {
  constructor(private readonly streams: AuditStreamsService) {}

  @Get('administration')
  @Requires('read-administration-audit')
  @ApiOperation({ summary: 'What administrators did, by or about whoever is within scope, newest first' })
  @ApiOkResponse({ type: AuditEntryPage })
  @ApiProblems(400, 401, 403, 422)
  readAdministrationAudit(@CurrentCaller() caller: Caller, @Query() query: AuditStreamQuery): Promise<AuditEntryPage> {
    return this.streams.list(caller, 'administration', query);
  }

  @Get('unmasking')
  @Requires('read-unmasking-audit')
  @ApiOperation({ summary: "Who looked at a customer's name and number in full, and what for, newest first" })
  @ApiOkResponse({ type: AuditEntryPage })
  @ApiProblems(400, 401, 403, 422)
  readUnmaskingAudit(@CurrentCaller() caller: Caller, @Query() query: AuditStreamQuery): Promise<AuditEntryPage> {
    return this.streams.list(caller, 'unmasking', query);
  }
}
