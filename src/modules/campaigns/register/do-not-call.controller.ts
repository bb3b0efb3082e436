import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../../platform/http/request-headers';
import { DoNotCall } from './do-not-call';
import { DoNotCallBody, DoNotCallDto, DoNotCallPageDto, DoNotCallParams, DoNotCallQuery } from './do-not-call.dto';

@ApiTags('campaigns')
@ApiBearerAuth()
@Controller('do-not-call')
@Requires('look-up-customers')
export class DoNotCallController {
  constructor(private readonly register: DoNotCall) {}

  @Get()
  @ApiOperation({ summary: 'Who must not be called by campaigns (免打扰)' })
  @ApiOkResponse({ type: DoNotCallPageDto })
  @ApiProblems(400, 401, 403, 422)
  listDoNotCall(@CurrentCaller() caller: Caller, @Query() query: DoNotCallQuery): Promise<DoNotCallPageDto> {
    return this.register.list(caller, query, new Date());
  }

  @Post()
  @ApiIdempotent()
  @ApiOperation({
    summary: 'Enter a customer who must not be called',
    description: 'Open calls of campaigns are called off; who is on the phone just now finishes.',
  })
  @ApiCreatedResponse({ type: DoNotCallDto })
  @ApiProblems(400, 401, 403, 409, 422)
  enterDoNotCall(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: DoNotCallBody,
  ): Promise<DoNotCallDto> {
    return this.register.enter(caller, key, body, new Date());
  }

  @Delete(':entry')
  @HttpCode(204)
  @ApiOperation({ summary: 'Lift an entry: the customer may be called again' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 404, 422)
  async liftDoNotCall(@CurrentCaller() caller: Caller, @Param() { entry }: DoNotCallParams): Promise<void> {
    await this.register.lift(caller, entry, new Date());
  }
}
