import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { EffectivePermissions } from './effective';
import { Permissions } from './permissions';
import {
  EffectiveDto,
  EffectiveQuery,
  NodePermissionsBody,
  NodePermissionsDto,
  PermissionsQuery,
} from './permissions.dto';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class PermissionsController {
  constructor(
    private readonly permissions: Permissions,
    private readonly effective: EffectivePermissions,
  ) {}

  @Get('permissions')
  @ApiOperation({ summary: 'Who may browse, edit and remove at a place of the tree' })
  @ApiOkResponse({ type: NodePermissionsDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readNodePermissions(
    @CurrentCaller() caller: Caller,
    @Query() { node }: PermissionsQuery,
  ): Promise<NodePermissionsDto> {
    return this.permissions.read(caller, node);
  }

  @Get('permissions/effective')
  @ApiOperation({ summary: 'What a person may at a place, and by what' })
  @ApiOkResponse({ type: EffectiveDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readEffectivePermissions(@CurrentCaller() caller: Caller, @Query() query: EffectiveQuery): Promise<EffectiveDto> {
    return this.effective.of(caller, query, new Date());
  }

  @Put('permissions')
  @ApiOperation({ summary: 'Name who may, at a place and below it: people and groups, all at once' })
  @ApiOkResponse({ type: NodePermissionsDto })
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  nameForNode(@CurrentCaller() caller: Caller, @Body() body: NodePermissionsBody): Promise<NodePermissionsDto> {
    return this.permissions.replace(caller, body, new Date());
  }
}
