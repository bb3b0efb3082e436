import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { PageQuery } from '../../../platform/case-view/page.query';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../../platform/http/request-headers';
import { NewPlan, PlanDto, PlanPageDto, PlanParams } from './plan.dto';
import { QualityPlans } from './plans';

@ApiTags('quality')
@ApiBearerAuth()
@Controller('quality/plans')
@Requires('read-quality')
export class PlansController {
  constructor(private readonly plans: QualityPlans) {}

  @Get()
  @ApiOperation({ summary: 'Plans of regular samplings (定期抽查) of your centres' })
  @ApiOkResponse({ type: PlanPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listQualityPlans(@CurrentCaller() caller: Caller, @Query() query: PageQuery): Promise<PlanPageDto> {
    return this.plans.list(caller, query);
  }

  @Post()
  @ApiOperation({
    summary: 'Plan regular samplings',
    description:
      'By who inspects at the centre. It draws from each whole week or month as soon as that is over, half an hour past midnight in China.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: PlanDto })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  makeQualityPlan(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewPlan,
  ): Promise<PlanDto> {
    return this.plans.make(caller, key, body, new Date());
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a plan: it draws no more', description: 'Ended twice it is ended once.' })
  @ApiOkResponse({ type: PlanDto })
  @ApiProblems(400, 401, 403, 404, 415, 422, 503)
  endQualityPlan(@CurrentCaller() caller: Caller, @Param() { id }: PlanParams): Promise<PlanDto> {
    return this.plans.end(caller, id, new Date());
  }
}
