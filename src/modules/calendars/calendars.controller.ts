import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { BusinessCalendar } from '../../../domain/shared/business-calendar';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import { isWithin, scopePaths, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { CalendarsView } from './calendars.dto';

interface Row {
  id: string;
  version: number;
  createdAt: Date;
  definition: Omit<BusinessCalendar, 'id' | 'version'>;
}

@ApiTags('calendars')
@ApiBearerAuth()
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tree: OrgTree,
  ) {}

  @Get()
  @Requires('read-policies')
  @ApiOperation({ summary: 'Calendars in force: week, holidays, make-up workdays, and whose office hours they are' })
  @ApiOkResponse({ type: CalendarsView })
  @ApiProblems(401, 403)
  async listCalendars(@CurrentCaller() caller: Caller): Promise<CalendarsView> {
    const scope = scopePaths(caller, 'read-policies');
    const orgs = (await this.tree.current()).all.filter(({ path, active }) => active && isWithin(scope, path));
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<Row[]>(
        `SELECT id, version, created_at AS "createdAt", definition FROM calendar_version WHERE active ORDER BY id`,
      ),
    );
    return {
      items: rows.map(({ definition: { zone, week, exceptions, knownUntil }, ...row }) => ({
        ...row,
        zone,
        week,
        exceptions: Object.keys(exceptions)
          .sort()
          .map((date) => ({ date, intervals: exceptions[date]! })),
        knownUntil: knownUntil ?? null,
        orgs: orgs.filter(({ calendar }) => calendar === row.id).map(({ id }) => id),
      })),
    };
  }
}
