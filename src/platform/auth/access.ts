import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Permission } from '../../../domain/shared/permission';
import type { Caller } from './scope';

export const PUBLIC = 'bihuan:public';
export const REQUIRED = 'bihuan:required-permission';

/** What the guard reads from a request, and leaves on it. */
export interface AuthenticatedRequest {
  headers: Record<string, string | string[] | undefined>;
  caller?: Caller;
}

/** The route needs no credential. */
export const Public = () => SetMetadata(PUBLIC, true);

/**
 * The route needs this permission at some organisation; how far it reaches is for the query (`scopePaths`).
 * Without it a route is open to every signed-in person, and to no connected system.
 */
export const Requires = (permission: Permission) => SetMetadata(REQUIRED, permission);

/** Route parameter: who is calling (`caller.actor` is the domain's actor). */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!caller) throw new Error('CurrentCaller on a public route: nobody is known there');
  return caller;
});
