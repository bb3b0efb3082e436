import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import {
  ApiIdempotent,
  ApiTaskPrecondition,
  IdempotencyKey,
  TaskPrecondition,
  type Precondition,
} from '../../platform/http/request-headers';
import { CaseIdPipe } from '../../platform/case-view/case-id.pipe';
import { documentedCommands, commandSchema } from './command-dto';
import { CommandService } from './command.service';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class CommandsController {
  constructor(private readonly commands: CommandService) {}

  @Post(':id/commands')
  @HttpCode(200)
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Decide: one of the commands that the case allows you now',
    description: 'Which and with which fields: `allowedCommands` of the case. The answer is the case after it.',
  })
  @ApiIdempotent()
  @ApiTaskPrecondition()
  @ApiExtraModels(...documentedCommands())
  @ApiBody({ schema: commandSchema(getSchemaPath), required: true })
  @ApiOkResponse({ type: DecidedCaseDto })
  @ApiProblems(400, 401, 403, 404, 409, 412, 413, 415, 422, 503)
  decide(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) caseId: string,
    @IdempotencyKey() key: string,
    @TaskPrecondition() precondition: Precondition,
    @Body() body: unknown,
  ): Promise<DecidedCaseDto> {
    return this.commands.act(caller, { caseId, key, precondition, body });
  }
}
