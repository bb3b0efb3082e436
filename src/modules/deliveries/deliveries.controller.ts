import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GraceBody } from '../../platform/administration/grace';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { CaseIdPipe } from '../../platform/case-view/case-id.pipe';
import { Problem } from '../../platform/http/problem';
import { CaseDeliveries, CaseDeliveriesDto } from './case-deliveries';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { DeliveriesQuery, DeliveryPage, DeliveryView } from './deliveries.dto';
import { DeliveriesService } from './deliveries.service';
import { NewReceiver, ReceiverChange, ReceiversView, ReceiverView, ReceiverWithSecret } from './receivers.dto';
import { ReceiversService } from './receivers.service';

const outboxId = new ParseUUIDPipe({ exceptionFactory: () => new Problem('not-found') });

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller()
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly receivers: ReceiversService,
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

  @Get('receivers')
  @Requires('read-deliveries')
  @ApiOperation({ summary: 'Receivers within scope, with what waits, what died, and whether the circuit is open' })
  @ApiOkResponse({ type: ReceiversView })
  @ApiProblems(401, 403)
  async listReceivers(@CurrentCaller() caller: Caller): Promise<ReceiversView> {
    return { items: await this.receivers.list(caller) };
  }

  @Post('receivers')
  @Requires('administer')
  @ApiIdempotent()
  @ApiOperation({ summary: 'Register a receiver; its secret is answered this once' })
  @ApiCreatedResponse({ type: ReceiverWithSecret })
  @ApiProblems(400, 401, 403, 409, 422)
  createReceiver(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() wanted: NewReceiver,
  ): Promise<ReceiverWithSecret> {
    return this.receivers.create(caller, key, wanted, new Date());
  }

  @Patch('receivers/:id')
  @Requires('administer')
  @ApiOperation({ summary: 'Change a receiver, stop and start it' })
  @ApiOkResponse({ type: ReceiverView })
  @ApiProblems(400, 401, 403, 404, 422)
  updateReceiver(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() change: ReceiverChange,
  ): Promise<ReceiverView> {
    return this.receivers.update(caller, id, change, new Date());
  }

  @Post('receivers/:id/secret')
  @HttpCode(200)
  @Requires('administer')
  @ApiIdempotent()
  @ApiOperation({ summary: 'Give a webhook a new secret, answered this once; the old one signs along for a while' })
  @ApiOkResponse({ type: ReceiverWithSecret })
  @ApiProblems(400, 401, 403, 404, 422)
  renewReceiverSecret(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Param('id') id: string,
    @Body() body: GraceBody,
  ): Promise<ReceiverWithSecret> {
    return this.receivers.renew(caller, key, id, body, new Date());
  }
}
