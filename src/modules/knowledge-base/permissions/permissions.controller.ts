import { Body, Controller, Get, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ApiIfMatch, IfMatch } from '../../../platform/http/request-headers';
import { EffectivePermissions } from './effective';
import { Permissions } from './permissions';
import {
  EffectiveDto,
  EffectiveQuery,
  NodePermissionsBody,
  NodePermissionsDto,
  PermissionsQuery,
} from './permissions.dto';

const ETAG = { ETag: { schema: { type: 'string' as const } } };

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
  @ApiOkResponse({ type: NodePermissionsDto, headers: ETAG })
  @ApiProblems(401, 403, 404, 422, 503)
  async readNodePermissions(
    @CurrentCaller() caller: Caller,
    @Query() { node }: PermissionsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NodePermissionsDto> {
    return tagged(reply, await this.permissions.read(caller, node));
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
  @ApiOkResponse({ type: NodePermissionsDto, headers: ETAG })
  @ApiIfMatch()
  @ApiProblems(400, 401, 403, 404, 412, 413, 415, 422, 503)
  async nameForNode(
    @CurrentCaller() caller: Caller,
    @Body() body: NodePermissionsBody,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NodePermissionsDto> {
    return tagged(reply, await this.permissions.replace(caller, body, ifMatch, new Date()));
  }
}

function tagged(reply: FastifyReply, answer: NodePermissionsDto): NodePermissionsDto {
  void reply.header('etag', answer.etag);
  return answer;
}
