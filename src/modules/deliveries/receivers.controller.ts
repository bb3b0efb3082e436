import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GraceBody } from '../../platform/administration/grace';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { DeliveriesService } from './deliveries.service';
import { ReceiverTest } from './receiver-test';
import {
  NewReceiver,
  ReceiverChange,
  ReceiversView,
  ReceiverTestView,
  ReceiverView,
  ReceiverWithSecret,
  ReplayedView,
} from './receivers.dto';
import { ReceiversService } from './receivers.service';

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller('receivers')
export class ReceiversController {
  constructor(
    private readonly receivers: ReceiversService,
    private readonly deliveries: DeliveriesService,
    private readonly tests: ReceiverTest,
  ) {}

  @Get()
  @Requires('read-deliveries')
  @ApiOperation({ summary: 'Receivers within scope, with what waits, what died, and whether the circuit is open' })
  @ApiOkResponse({ type: ReceiversView })
  @ApiProblems(401, 403)
  async listReceivers(@CurrentCaller() caller: Caller): Promise<ReceiversView> {
    return { items: await this.receivers.list(caller) };
  }

  @Post()
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

  @Patch(':id')
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

  @Post(':id/secret')
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

  @Post(':id/test')
  @HttpCode(200)
  @Requires('administer')
  @ApiOperation({ summary: 'Send a webhook a signed event that is about nothing, now, and tell what it answered' })
  @ApiOkResponse({ type: ReceiverTestView })
  @ApiProblems(401, 403, 404, 422)
  testReceiver(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ReceiverTestView> {
    return this.tests.run(caller, id, new Date());
  }

  @Post(':id/replay')
  @HttpCode(200)
  @Requires('replay-deliveries')
  @ApiOperation({ summary: 'Send all of its dead letters again, oldest first, each under its own id' })
  @ApiOkResponse({ type: ReplayedView })
  @ApiProblems(401, 403, 404)
  replayDeadLetters(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ReplayedView> {
    return this.deliveries.replayAll(caller, id, new Date());
  }
}
