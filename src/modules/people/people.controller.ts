import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { Problem } from '../../platform/http/problem';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { Accounts } from './accounts';
import { PasswordBody } from './password.dto';
import { PeopleReader } from './people-reader';
import { ActiveBody, GrantBody, NewPersonBody, PeopleQuery, PeopleView, PersonView } from './person.dto';
import { PersonParams, PostParams } from './person-params.dto';
import { Posts } from './posts';

@ApiTags('people')
@ApiBearerAuth()
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleReader,
    private readonly accounts: Accounts,
    private readonly posts: Posts,
  ) {}

  @Get()
  @Requires('read-people')
  @ApiOperation({ summary: 'People within scope, by user name' })
  @ApiOkResponse({ type: PeopleView })
  @ApiProblems(400, 401, 403, 422)
  listPeople(@CurrentCaller() caller: Caller, @Query() query: PeopleQuery): Promise<PeopleView> {
    return this.people.list(caller, query, new Date());
  }

  @Post()
  @Requires('administer')
  @ApiIdempotent()
  @ApiOperation({ summary: 'Open an account, without password or posts' })
  @ApiCreatedResponse({ type: PersonView })
  @ApiProblems(400, 401, 403, 409, 422)
  async createPerson(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewPersonBody,
  ): Promise<PersonView> {
    const now = new Date();
    return this.read(await this.accounts.create(caller, key, body, now), now);
  }

  @Get(':person')
  @Requires('read-people')
  @ApiOperation({ summary: 'One person within scope' })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(401, 403, 404, 422)
  async readPerson(@CurrentCaller() caller: Caller, @Param() { person }: PersonParams): Promise<PersonView> {
    const found = await this.people.withinScope(caller, person, new Date());
    if (!found) throw new Problem('not-found');
    return found;
  }

  @Put(':person/password')
  @Requires('administer')
  @HttpCode(204)
  @ApiOperation({ summary: "Set a person's password; every session of theirs ends" })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 404, 422)
  async setPassword(
    @CurrentCaller() caller: Caller,
    @Param() { person }: PersonParams,
    @Body() { password }: PasswordBody,
  ): Promise<void> {
    await this.accounts.setPassword(caller, person, password, new Date());
  }

  @Put(':person/active')
  @Requires('administer')
  @ApiOperation({ summary: 'Close or open an account' })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(401, 403, 404, 422)
  async setActive(
    @CurrentCaller() caller: Caller,
    @Param() { person }: PersonParams,
    @Body() { active }: ActiveBody,
  ): Promise<PersonView> {
    const now = new Date();
    await this.accounts.setActive(caller, person, active, now);
    return this.read(person, now);
  }

  @Put(':person/posts/:role/:org')
  @Requires('administer')
  @ApiOperation({ summary: 'Grant a role at an organisation; with an end it is a temporary permission' })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(401, 403, 404, 422)
  async grantRole(
    @CurrentCaller() caller: Caller,
    @Param() { person, role, org }: PostParams,
    @Body() { from, until }: GrantBody,
  ): Promise<PersonView> {
    const now = new Date();
    const end = until === undefined ? null : new Date(until);
    await this.posts.grant(caller, { person, role, org }, from === undefined ? now : new Date(from), end, now);
    return this.read(person, now);
  }

  @Delete(':person/posts/:role/:org')
  @Requires('administer')
  @ApiOperation({ summary: 'Withdraw a role' })
  @ApiOkResponse({ type: PersonView })
  @ApiProblems(401, 403, 404, 422)
  async withdrawRole(@CurrentCaller() caller: Caller, @Param() { person, role, org }: PostParams): Promise<PersonView> {
    const now = new Date();
    await this.posts.withdraw(caller, { person, role, org }, now);
    return this.read(person, now);
  }

  private async read(id: string, now: Date): Promise<PersonView> {
    const person = await this.people.byId(id, now);
    if (!person) throw new Problem('not-found');
    return person;
  }
}
