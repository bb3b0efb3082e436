import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentCaller } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { SavedViewBody, SavedViewDto, SavedViewParams, SavedViewsDto } from './saved-view.dto';
import { SavedViews } from './saved-views';

@ApiTags('tasks')
@ApiBearerAuth()
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @ApiOperation({ summary: "One's own saved views of the inbox" })
  @ApiOkResponse({ type: SavedViewsDto })
  @ApiProblems(401, 403, 503)
  async listSavedViews(@CurrentCaller() caller: Caller): Promise<SavedViewsDto> {
    return { items: await this.views.list(caller) };
  }

  @Post()
  @ApiOperation({ summary: 'Keep filters of the inbox under a name' })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: SavedViewDto })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  saveView(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: SavedViewBody,
  ): Promise<SavedViewDto> {
    return this.views.create(caller, key, body);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Rename a saved view, change its filters, make it the default' })
  @ApiOkResponse({ type: SavedViewDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  replaceView(
    @CurrentCaller() caller: Caller,
    @Param() { id }: SavedViewParams,
    @Body() body: SavedViewBody,
  ): Promise<SavedViewDto> {
    return this.views.replace(caller, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a saved view' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 422, 503)
  forgetView(@CurrentCaller() caller: Caller, @Param() { id }: SavedViewParams): Promise<void> {
    return this.views.remove(caller, id);
  }
}
