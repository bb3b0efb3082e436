import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentCaller } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../../platform/http/request-headers';
import { KnowledgeTree } from './tree';
import { NewNode, NodeChange, NodeDto, NodeParams, TreeDto, TreeQuery } from './tree.dto';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class TreeController {
  constructor(private readonly tree: KnowledgeTree) {}

  @Get('tree')
  @ApiOperation({ summary: "HQ's tree under your own root, with your province's own places" })
  @ApiOkResponse({ type: TreeDto })
  @ApiProblems(401, 403, 422, 503)
  readKnowledgeTree(@CurrentCaller() caller: Caller, @Query() query: TreeQuery): Promise<TreeDto> {
    return this.tree.read(caller, query);
  }

  @Post('nodes')
  @ApiOperation({
    summary: 'Add a place to the tree',
    description: "HQ's knowledge manager to HQ's, a province's to its own.",
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: NodeDto })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  addKnowledgeNode(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewNode,
  ): Promise<NodeDto> {
    return this.tree.create(caller, key, body, new Date());
  }

  @Patch('nodes/:id')
  @ApiOperation({ summary: 'Rename a place, move it with everything below it, give it another order' })
  @ApiOkResponse({ type: NodeDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  changeKnowledgeNode(
    @CurrentCaller() caller: Caller,
    @Param() { id }: NodeParams,
    @Body() body: NodeChange,
  ): Promise<NodeDto> {
    return this.tree.change(caller, id, body, new Date());
  }

  @Delete('nodes/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an empty place' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 409, 422, 503)
  removeKnowledgeNode(@CurrentCaller() caller: Caller, @Param() { id }: NodeParams): Promise<void> {
    return this.tree.remove(caller, id, new Date());
  }
}
