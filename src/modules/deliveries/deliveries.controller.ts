import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { Problem } from '../../platform/http/problem';
import { DeliveriesQuery, DeliveryPage, DeliveryView } from './deliveries.dto';
import { DeliveriesService } from './deliveries.service';
import { NewReceiver, ReceiversView, ReceiverUpdate, ReceiverWithSecret } from './receivers.dto';
import { ReceiversService } from './receivers.service';

const outboxId = new ParseUUIDPipe({ exceptionFactory: () => new Problem('not-found') });

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller()
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly receivers: ReceiversService,
  ) {}

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
  @ApiOperation({ summary: 'Register a receiver; its secret is answered this once' })
  @ApiCreatedResponse({ type: ReceiverWithSecret })
  @ApiProblems(400, 401, 403, 409, 422)
  createReceiver(@CurrentCaller() caller: Caller, @Body() wanted: NewReceiver): Promise<ReceiverWithSecret> {
    return this.receivers.create(caller, wanted, new Date());
  }

  @Patch('receivers/:id')
  @Requires('administer')
  @ApiOperation({ summary: 'Change a receiver, stop and start it, or give it a new secret' })
  @ApiOkResponse({ type: ReceiverWithSecret })
  @ApiProblems(400, 401, 403, 404, 422)
  updateReceiver(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() change: ReceiverUpdate,
  ): Promise<ReceiverWithSecret> {
    return this.receivers.update(caller, id, change, new Date());
  }
}
