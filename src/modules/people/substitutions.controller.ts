import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
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
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { SubstitutionBody, SubstitutionView } from './person.dto';
import { SubstitutionParams } from './person-params.dto';
import { Substitutions } from './substitutions';

@ApiTags('people')
@ApiBearerAuth()
@Controller('substitutions')
@Requires('administer')
export class SubstitutionsController {
  constructor(private readonly substitutions: Substitutions) {}

  @Get()
  @ApiOperation({ summary: 'Who stands in for whom, now and to come' })
  @ApiOkResponse({ type: [SubstitutionView] })
  @ApiProblems(401, 403)
  listSubstitutions(@CurrentCaller() caller: Caller): Promise<SubstitutionView[]> {
    return this.substitutions.list(caller, new Date());
  }

  @Post()
  @ApiIdempotent()
  @ApiOperation({ summary: 'Let a colleague act for somebody who is away' })
  @ApiCreatedResponse({ type: SubstitutionView })
  @ApiProblems(400, 401, 403, 422)
  addSubstitution(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: SubstitutionBody,
  ): Promise<SubstitutionView> {
    return this.substitutions.add(caller, key, body, new Date());
  }

  @Delete(':substitution')
  @HttpCode(204)
  @ApiOperation({ summary: 'End a substitution at once' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 404, 422)
  async endSubstitution(@CurrentCaller() caller: Caller, @Param() { substitution }: SubstitutionParams): Promise<void> {
    await this.substitutions.end(caller, substitution, new Date());
  }
}
