import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import {
  ComplaintPreviewDto,
  PreviewComplaintDto,
  RegisterComplaintDto,
  RegisteredComplaintDto,
} from './complaint.dto';
import { Registration } from './registration';

@ApiTags('complaints')
@ApiBearerAuth()
@Controller('complaints')
export class ComplaintsController {
  constructor(private readonly registration: Registration) {}

  @Post()
  @Requires('register-complaints')
  @ApiOperation({ summary: 'Register a complaint', description: 'The answer is the open case and what it may repeat.' })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: RegisteredComplaintDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async registerComplaint(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: RegisterComplaintDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisteredComplaintDto> {
    const registered = await this.registration.register(caller, key, body);
    void reply.header('location', `/api/v1/cases/${registered.id}`);
    return registered;
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('register-complaints')
  @ApiOperation({ summary: 'Tier, limits and likely repeats of a complaint, before it is registered' })
  @ApiOkResponse({ type: ComplaintPreviewDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  previewComplaint(@CurrentCaller() caller: Caller, @Body() body: PreviewComplaintDto): Promise<ComplaintPreviewDto> {
    return this.registration.preview(caller, body);
  }
}
