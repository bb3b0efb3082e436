import { Controller, Get, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { decodeJwt } from 'jose';
import { CurrentCaller, Requires, type AuthenticatedRequest } from '../../platform/auth/access';
import { BearerGuard } from '../../platform/auth/bearer.guard';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { Problem } from '../../platform/http/problem';
import { BrowserStream } from './browser-stream';
import { ChangeFeed } from './change-feed';

const BEAT = 15_000;
/** One a browser; more than this of one person is a mistake. */
const MOST_OF_ONE = 10;
const AGAIN_S = 10;
const POSITION = /^\d{1,19}$/;

const DESCRIPTION = `Server-sent events, never words: ids and versions of what changed, to be read again under the
caller's own scope. Events: \`changes\` {changes: [{case, seq, tasks}]}; \`refetch\`: too long ago, or unknown here, so
read everything again; \`beat\`: only the position; \`end\` {code}: sign in again. Every event's id is a position:
whoever comes back with it as Last-Event-ID, to any process, misses nothing and hears nothing twice.`;

@ApiTags('stream')
@ApiBearerAuth()
@Controller('stream')
export class StreamController implements OnModuleDestroy {
  private readonly open = new Map<BrowserStream, string>();

  constructor(
    private readonly feed: ChangeFeed,
    private readonly guard: BearerGuard,
  ) {}

  @Get()
  @Requires('read-cases')
  @ApiOperation({ summary: 'What changes, as it changes', description: DESCRIPTION.replace(/\n/g, ' ') })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last position heard',
    schema: { type: 'string' },
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @ApiProblems(401, 403, 429, 503)
  async follow(
    @CurrentCaller() caller: Caller,
    @Req() request: AuthenticatedRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.feed.isReady) throw Problem.retry('dependency-unavailable', AGAIN_S);
    const { id } = caller.actor;
    if ([...this.open.values()].filter((one) => one === id).length >= MOST_OF_ONE)
      throw Problem.retry('too-many-requests', AGAIN_S);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    const stream = new BrowserStream(raw, this.feed, scopePaths(caller, 'read-cases'));
    this.open.set(stream, id);
    const endings = [this.watch(stream, request), this.untilExpiry(stream, request)];
    raw.once('close', () => {
      endings.forEach((end) => end());
      this.open.delete(stream);
    });
    const given = [request.headers['last-event-id'] ?? ''].flat().join();
    await stream.open(POSITION.test(given) ? BigInt(given) : null, given === '' || POSITION.test(given)).catch(() => {
      // The past could not be read: the browser comes back with the same position.
      stream.close();
    });
  }

  onModuleDestroy(): void {
    for (const stream of this.open.keys()) stream.close();
  }

  /** Who may read what changes while one listens: looked up again with each second beat. */
  private watch(stream: BrowserStream, { headers }: AuthenticatedRequest): () => void {
    let beats = 0;
    const timer = setInterval(() => {
      stream.beat();
      if (++beats % 2 === 0) void this.again(stream, headers);
    }, BEAT);
    return () => clearInterval(timer);
  }

  private async again(stream: BrowserStream, headers: AuthenticatedRequest['headers']): Promise<void> {
    try {
      const scope = scopePaths(await this.guard.authenticate(headers, new Date()), 'read-cases');
      if (scope.length === 0) stream.end('not-permitted');
      else stream.narrow(scope);
    } catch (error) {
      // Where the database is away nobody learns anything new either.
      if (error instanceof Problem && error.status < 500) stream.end('session-expired');
    }
  }

  /** To the second; a token of a connected system has no end of its own. */
  private untilExpiry(stream: BrowserStream, { headers }: AuthenticatedRequest): () => void {
    const token = [headers.authorization ?? ''].flat().join().split(' ').at(-1)!;
    if (token.split('.').length !== 3) return () => undefined;
    const { exp = 0 } = decodeJwt(token);
    const timer = setTimeout(() => stream.end('session-expired'), Math.max(0, exp * 1000 - Date.now()));
    return () => clearTimeout(timer);
  }
}
