import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { permissionsOf } from '../../../domain/shared/permission';
import { CurrentCaller } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { Problem } from '../../platform/http/problem';
import { Accounts } from './accounts';
import { OwnPasswordBody } from './password.dto';
import { PeopleReader } from './people-reader';
import { MeView } from './person.dto';

@ApiTags('people')
@ApiBearerAuth()
@Controller('me')
export class MeController {
  constructor(
    private readonly people: PeopleReader,
    private readonly accounts: Accounts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in, with which posts, and for whom one may stand in' })
  @ApiHeader({
    name: 'X-On-Behalf-Of',
    required: false,
    description: 'On every call: id of the absent colleague one stands in for; needs a substitution in force',
    schema: { type: 'string', format: 'uuid' },
  })
  @ApiOkResponse({ type: MeView })
  @ApiProblems(401, 403)
  async readMe(@CurrentCaller() { actor }: Caller): Promise<MeView> {
    const now = new Date();
    const person = await this.people.byId(actor.id, now);
    if (actor.kind !== 'person' || !person) throw new Problem('sign-in-required');
    const absent = actor.onBehalfOf ?? null;
    const { id, username, displayZh, displayEn, org } = person;
    return {
      person: { id, username, displayZh, displayEn, org },
      onBehalfOf: absent,
      posts: await this.people.postsInForce(absent ? [id, absent] : [id], now),
      permissions: permissionsOf(actor),
      standIns: await this.people.standIns(id, now),
    };
  }

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: "Change one's own password; every session ends" })
  @ApiNoContentResponse()
  @ApiProblems(401, 422, 429)
  async changeOwnPassword(
    @CurrentCaller() caller: Caller,
    @Body() { current, password }: OwnPasswordBody,
  ): Promise<void> {
    await this.accounts.changeOwn(caller, current, password, new Date());
  }
}
