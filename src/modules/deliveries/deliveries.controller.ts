import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { CaseIdPipe } from '../../platform/case-view/case-id.pipe';
import { languageOf } from '../../platform/http/language';
import { Problem } from '../../platform/http/problem';
import { CaseDeliveries, CaseDeliveriesDto } from './case-deliveries';
import {
  DeliveriesQuery,
  DeliveryDetail,
  DeliveryPage,
  DeliveryView,
  ReplayBody,
  ReplayResults,
} from './deliveries.dto';
import { DeliveriesService } from './deliveries.service';

const outboxId = new ParseUUIDPipe({ exceptionFactory: () => new Problem('not-found') });

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller()
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly ofCase: CaseDeliveries,
  ) {}

  @Get('cases/:id/deliveries')
  @ApiTags('cases')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Which connected systems were told what about the case, and whether it arrived' })
  @ApiOkResponse({ type: CaseDeliveriesDto })
  @ApiProblems(401, 403, 404, 503)
  readCaseDeliveries(@CurrentCaller() caller: Caller, @Param('id', CaseIdPipe) id: string): Promise<CaseDeliveriesDto> {
    return this.ofCase.read(caller, id);
  }

  @Get('deliveries')
  @Requires('read-deliveries')
  @ApiOperation({ summary: 'Deliveries to the receivers within scope, newest first; `state=dead` for dead letters' })
  @ApiOkResponse({ type: DeliveryPage })
  @ApiProblems(400, 401, 403, 422)
  listDeliveries(@CurrentCaller() caller: Caller, @Query() query: DeliveriesQuery): Promise<DeliveryPage> {
    return this.deliveries.list(caller, query);
  }

  @Get('deliveries/:outboxId/:receiver')
  @Requires('read-deliveries')
  @ApiOperation({ summary: 'One delivery: each attempt, and what is sent' })
  @ApiOkResponse({ type: DeliveryDetail })
  @ApiProblems(401, 403, 404)
  readDelivery(
    @CurrentCaller() caller: Caller,
    @Param('outboxId', outboxId) id: string,
    @Param('receiver') receiver: string,
  ): Promise<DeliveryDetail> {
    return this.deliveries.read(caller, id, receiver);
  }

  @Post('deliveries/replay')
  @HttpCode(200)
  @Requires('replay-deliveries')
  @ApiOperation({
    summary: 'Send chosen dead letters again, each with its own outcome',
    description: 'Whatever becomes of the others. Asked twice, the second time refuses what is no longer dead.',
  })
  @ApiOkResponse({ type: ReplayResults })
  @ApiProblems(400, 401, 403, 413, 415, 422)
  async replayDeliveries(
    @CurrentCaller() caller: Caller,
    @Body() { rows }: ReplayBody,
    @Req() request: FastifyRequest,
  ): Promise<ReplayResults> {
    const language = languageOf(request.headers['accept-language']);
    return { results: await this.deliveries.replayMany(caller, rows, { language, requestId: request.id }, new Date()) };
  }

  @Post('deliveries/:outboxId/:receiver/replay')
  @HttpCode(200)
  @Requires('replay-deliveries')
  @ApiOperation({ summary: 'Send a dead letter again, under the same id; 409 when it is not dead' })
  @ApiOkResponse({ type: DeliveryView })
  @ApiProblems(401, 403, 404, 409)
  replayDelivery(
    @CurrentCaller() caller: Caller,
    @Param('outboxId', outboxId) id: string,
    @Param('receiver') receiver: string,
  ): Promise<DeliveryView> {
    return this.deliveries.replay(caller, id, receiver, new Date());
  }
}
