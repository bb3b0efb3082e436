import { isInternal } from '../../../domain/shared/loop/families';

/** The customer's tier; null: the process has no customer. */
export const tierOf = (process: string, { tier }: { tier: string }): string | null =>
  isInternal(process) ? null : tier;
