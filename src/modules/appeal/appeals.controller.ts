import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { AppealOpening } from './appeal-opening';
import { RegisterAppealDto } from './appeal.dto';

@ApiTags('appeals')
@ApiBearerAuth()
@Controller('appeals')
export class AppealsController {
  constructor(private readonly opening: AppealOpening) {}

  @Post()
  @Requires('register-appeals')
  @ApiOperation({
    summary: 'Register an appeal against a complaint',
    description:
      "A customer's goes to the next hotline up that did not handle the complaint; the regulator's to the GM hotline.",
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async registerAppeal(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: RegisterAppealDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const registered = await this.opening.open(caller, key, body);
    void reply.header('location', `/api/v1/cases/${registered.id}`);
    return registered;
  }
}
