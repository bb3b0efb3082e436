import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GraceBody } from '../../platform/administration/grace';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { NewSystem, SystemsView, SystemUpdate, SystemView, SystemWithToken } from './systems.dto';
import { SystemsService } from './systems.service';

@ApiTags('systems')
@ApiBearerAuth()
@Controller('systems')
@Requires('administer')
export class SystemsController {
  constructor(private readonly systems: SystemsService) {}

  @Get()
  @ApiOperation({ summary: 'Connected systems within scope, by id' })
  @ApiOkResponse({ type: SystemsView })
  @ApiProblems(401, 403)
  async listSystems(@CurrentCaller() caller: Caller): Promise<SystemsView> {
    return { items: await this.systems.list(caller) };
  }

  @Post()
  @ApiIdempotent()
  @ApiOperation({ summary: 'Let a system post events; its token is answered this once' })
  @ApiCreatedResponse({ type: SystemWithToken })
  @ApiProblems(400, 401, 403, 409, 422)
  createSystem(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() wanted: NewSystem,
  ): Promise<SystemWithToken> {
    return this.systems.create(caller, key, wanted, new Date());
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Stop a system, or let it post again' })
  @ApiOkResponse({ type: SystemView })
  @ApiProblems(400, 401, 403, 404, 422)
  updateSystem(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { active }: SystemUpdate,
  ): Promise<SystemView> {
    return this.systems.setActive(caller, id, active, new Date());
  }

  @Post(':id/token')
  @HttpCode(200)
  @ApiIdempotent()
  @ApiOperation({ summary: 'Give a system a new token, answered this once; the old one stays valid for a while' })
  @ApiOkResponse({ type: SystemWithToken })
  @ApiProblems(400, 401, 403, 404, 422)
  renewSystemToken(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Param('id') id: string,
    @Body() body: GraceBody,
  ): Promise<SystemWithToken> {
    return this.systems.renew(caller, key, id, body, new Date());
  }
}
