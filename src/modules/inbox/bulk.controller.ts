import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { languageOf } from '../../platform/http/language';
import { Problem } from '../../platform/http/problem';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { Bulk } from './bulk';
import { BulkBody, BulkResultsDto } from './bulk.dto';

const DESCRIPTION = `Each row is a command of its own, decided whatever becomes of the others, and of whoever asked.
The same key again, with all rows or some, repeats nothing and answers what became of them.`;

@ApiTags('tasks')
@ApiBearerAuth()
@Controller('tasks')
export class BulkController {
  constructor(private readonly bulk: Bulk) {}

  @Post('bulk')
  @HttpCode(200)
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Claim, assign or approve many tasks, each with its own outcome',
    description: DESCRIPTION.replace(/\n/g, ' '),
  })
  @ApiIdempotent()
  @ApiOkResponse({ type: BulkResultsDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  async decideMany(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: BulkBody,
    @Req() request: FastifyRequest,
  ): Promise<BulkResultsDto> {
    if (body.action === 'assign' && body.person === undefined)
      throw Problem.fields({ field: 'person', code: 'required' });
    const rows = body.rows.map(({ case: id, task }) => `${id}/${task}`);
    const twice = rows.findIndex((row, at) => rows.indexOf(row) < at);
    if (twice >= 0) throw Problem.fields({ field: `rows.${twice}`, code: 'invalid' });
    const language = languageOf(request.headers['accept-language']);
    return { results: await this.bulk.run(caller, { key, body, language, requestId: request.id }) };
  }
}
