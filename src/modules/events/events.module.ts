import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { asyncApi } from './asyncapi';
import { EventBell } from './event-bell';
import { EventInbox } from './event-inbox';
import { EventsController } from './events.controller';
import { keepRefusals } from './keep-refusals';
import { useRawEventBodies } from './raw-body';
import { RefusedEvents } from './refused-events';

@Module({ controllers: [EventsController], providers: [EventInbox, RefusedEvents, EventBell] })
export class EventsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly refused: RefusedEvents,
  ) {}

  onModuleInit(): void {
    const instance = this.host.httpAdapter.getInstance<FastifyInstance>();
    useRawEventBodies(instance);
    keepRefusals(instance, this.refused);
    // Beside openapi.json, and like it not part of the versioned API.
    instance.get('/api/asyncapi.json', (_request, reply) => reply.type('application/json').send(asyncApi()));
  }
}
