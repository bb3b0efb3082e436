import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import { permits, type Permission } from '../../../domain/shared/permission';
import type { Config } from '../config/config';
import { Problem } from '../http/problem';
import { CONFIG } from '../platform.module';
import { PUBLIC, REQUIRED, type AuthenticatedRequest } from './access';
import { ActorResolver } from './actor-resolver';
import type { Caller } from './scope';
import { readSession } from './session-token';
import { isSystemToken } from './system-token';

/** Names the colleague a substitute acts for. */
export const ON_BEHALF_OF = 'x-on-behalf-of';

const unauthenticated = (code: 'sign-in-required' | 'session-expired', challenge = '') =>
  new Problem(code, { headers: { 'www-authenticate': `Bearer realm="bihuan"${challenge}` } });
const badToken = (code: 'sign-in-required' | 'session-expired') => unauthenticated(code, ', error="invalid_token"');

/** On every route: bearer token (RFC 6750) → caller, or 401; then the route's permission, or 403. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly resolver: ActorResolver,
    @Inject(CONFIG) private readonly config: Pick<Config, 'jwtSecret'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    const required = this.reflector.getAllAndOverride<Permission | undefined>(REQUIRED, targets);
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const caller = await this.authenticate(request.headers, new Date());
    const allowed = required ? permits(caller.actor, required) : caller.actor.kind === 'person';
    if (!allowed) throw new Problem('not-permitted');
    request.caller = caller;
    return true;
  }

  /** Who these headers speak for at `now`; 401 or 403 as a problem. Also for connections that outlive their request. */
  async authenticate(headers: AuthenticatedRequest['headers'], now: Date): Promise<Caller> {
    const token = /^Bearer +([^\s]+)$/i.exec(single(headers.authorization) ?? '')?.[1];
    if (token === undefined) throw unauthenticated('sign-in-required');
    if (isSystemToken(token)) {
      const system = await this.resolver.system(token, now);
      if (!system) throw badToken('sign-in-required');
      return system;
    }
    const reading = await readSession(this.config.jwtSecret, token, now);
    if (reading.outcome !== 'valid')
      throw badToken(reading.outcome === 'expired' ? 'session-expired' : 'sign-in-required');
    const person = await this.resolver.person(reading.session, now);
    if (!person) throw badToken('session-expired');
    const absent = single(headers[ON_BEHALF_OF]);
    return absent === undefined ? person : this.standIn(reading.session.person, absent, now);
  }

  private async standIn(person: string, absent: string, now: Date): Promise<Caller> {
    const caller = isUUID(absent) ? await this.resolver.standIn(person, absent.toLowerCase(), now) : null;
    if (!caller) throw new Problem('not-permitted', { errors: [{ field: 'X-On-Behalf-Of', code: 'not-permitted' }] });
    return caller;
  }
}

/** A header sent once; sent twice it names nobody. */
const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(', ') : header;
