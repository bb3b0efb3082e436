import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { Problem } from '../../platform/http/problem';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { Ladders, LadderQuery, LadderView } from './ladders';
import { NewPolicyBody, PoliciesView, PolicyVersionView, PolicyView } from './policies.dto';
import { PoliciesService } from './policies.service';

const MOST = 2_147_483_647;
const whole = new ParseIntPipe({ exceptionFactory: () => new Problem('not-found') });
const version = (value: number): number => {
  if (value < 1 || value > MOST) throw new Problem('not-found');
  return value;
};

@ApiTags('policies')
@ApiBearerAuth()
@Controller()
export class PoliciesController {
  constructor(
    private readonly policies: PoliciesService,
    private readonly ladders: Ladders,
  ) {}

  @Get('policies')
  @Requires('read-policies')
  @ApiOperation({ summary: 'Versions of the SLA policy, newest first, and which one decides since when through whom' })
  @ApiOkResponse({ type: PoliciesView })
  @ApiProblems(401, 403)
  async listPolicies(@CurrentCaller() caller: Caller): Promise<PoliciesView> {
    return { items: await this.policies.list(caller) };
  }

  @Post('policies')
  @Requires('administer')
  @ApiIdempotent()
  @ApiOperation({ summary: 'Take in a further version; it decides nothing until another administrator activates it' })
  @ApiCreatedResponse({ type: PolicyVersionView })
  @ApiProblems(400, 401, 403, 422)
  addPolicy(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() { dmn }: NewPolicyBody,
  ): Promise<PolicyVersionView> {
    return this.policies.add(caller, key, dmn, new Date());
  }

  @Get('policies/:version')
  @Requires('read-policies')
  @ApiOperation({ summary: 'One version with its decision tables, condition by condition' })
  @ApiOkResponse({ type: PolicyView })
  @ApiProblems(401, 403, 404)
  readPolicy(@CurrentCaller() caller: Caller, @Param('version', whole) value: number): Promise<PolicyView> {
    return this.policies.read(caller, version(value));
  }

  @Post('policies/:version/activate')
  @HttpCode(200)
  @Requires('administer')
  @ApiOperation({
    summary:
      'Let new cases start under this version; not by who brought it in, only by administrators of the whole tree',
  })
  @ApiOkResponse({ type: PolicyVersionView })
  @ApiProblems(401, 403, 404, 409, 422)
  activatePolicy(@CurrentCaller() caller: Caller, @Param('version', whole) value: number): Promise<PolicyVersionView> {
    return this.policies.activate(caller, version(value), new Date());
  }

  @Get('ladders')
  @Requires('read-policies')
  @ApiOperation({
    summary: 'Whom a late case of this centre climbs to, under the policy in force, and who that is now',
  })
  @ApiOkResponse({ type: LadderView })
  @ApiProblems(401, 403, 422)
  readLadder(@CurrentCaller() caller: Caller, @Query() query: LadderQuery): Promise<LadderView> {
    return this.ladders.read(caller, query, new Date());
  }
}
