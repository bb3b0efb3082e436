import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { languageOf } from '../../platform/http/language';
import { Problem } from '../../platform/http/problem';
import { eventSchema } from './asyncapi';
import { EventBell } from './event-bell';
import { EventInbox, type ConnectedSystem } from './event-inbox';
import { EVENT_TYPES } from './event-types';
import { EventPage, EventsAccepted, EventsQuery, EventView, PageQuery, RefusedEventPage } from './events.dto';
import { readEvents } from './incoming';
import { reasonIn } from './reason';
import { RefusedEvents } from './refused-events';

const anyEvent = { oneOf: Object.keys(EVENT_TYPES).map(eventSchema) };

@ApiTags('events')
@ApiBearerAuth()
@Controller('events')
export class EventsController {
  constructor(
    private readonly inbox: EventInbox,
    private readonly refused: RefusedEvents,
    private readonly bell: EventBell,
  ) {}

  @Post()
  @HttpCode(202)
  @Requires('post-events')
  @ApiOperation({
    summary: 'CloudEvents 1.0 from a connected system: structured, binary or batch (all or none)',
    description:
      'Durable before the 202. The same source and id again answers the present state; with other content 409.',
  })
  @ApiConsumes('application/cloudevents+json', 'application/cloudevents-batch+json', 'application/json')
  @ApiBody({
    schema: {
      oneOf: [anyEvent, { type: 'array', items: anyEvent, minItems: 1, maxItems: 100 }, { type: 'object' }],
    } as never,
  })
  @ApiAcceptedResponse({ type: EventsAccepted })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async postEvents(
    @CurrentCaller() { actor }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventsAccepted> {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const events = await this.inbox.accept(actor as ConnectedSystem, readEvents(request.headers, body));
    this.bell.ring();
    const [only, ...others] = events;
    if (only && others.length === 0)
      void reply.header('location', `/api/v1/events/${encodeURIComponent(only.source)}/${encodeURIComponent(only.id)}`);
    return { events };
  }

  @Get()
  @Requires('read-refused-events')
  @ApiOperation({
    summary: 'Events of the connected systems within scope, newest first; `state=refused` for what the rules refused',
  })
  @ApiOkResponse({ type: EventPage })
  @ApiProblems(400, 401, 403, 422)
  async listEvents(
    @CurrentCaller() caller: Caller,
    @Query() { state, cursor, limit }: EventsQuery,
    @Req() { headers }: FastifyRequest,
  ): Promise<EventPage> {
    const { items, next } = await this.inbox.list(caller, state, cursor, limit ?? 50);
    const reader = languageOf(headers['accept-language']);
    return { items: items.map((one) => ({ ...one, reason: one.refusal && reasonIn(reader, one.refusal) })), next };
  }

  @Get('refused')
  @Requires('read-refused-events')
  @ApiOperation({ summary: 'What was refused at once (credential, format, type, data), newest first' })
  @ApiOkResponse({ type: RefusedEventPage })
  @ApiProblems(400, 401, 403, 422)
  async listRefusedEvents(
    @CurrentCaller() caller: Caller,
    @Query() { cursor, limit }: PageQuery,
    @Req() { headers }: FastifyRequest,
  ): Promise<RefusedEventPage> {
    const { items, next } = await this.refused.list(caller, cursor, limit ?? 50);
    const reader = languageOf(headers['accept-language']);
    return { items: items.map((one) => ({ ...one, reason: reasonIn(reader, one.reason) })), next };
  }

  @Get(':source/:id')
  @Requires('post-events')
  @ApiOperation({ summary: 'What became of an event, for its sender' })
  @ApiOkResponse({ type: EventView })
  @ApiProblems(401, 403, 404)
  async getEvent(
    @CurrentCaller() { actor }: Caller,
    @Param('source') source: string,
    @Param('id') id: string,
  ): Promise<EventView> {
    const state = await this.inbox.state(actor as ConnectedSystem, source, id);
    if (!state) throw new Problem('not-found');
    return state;
  }
}
