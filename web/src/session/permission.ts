import type { Permission } from '../../../domain/shared/permission';
import type { Me } from '../api/shapes';

/** Whether any of the reader's posts gives the permission; the server decides, this only hides what it would refuse. */
export const permits = (me: Me | undefined, permission: Permission): boolean =>
  me?.permissions.includes(permission) ?? false;
