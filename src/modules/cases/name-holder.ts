import type { EntityManager } from 'typeorm';
import { People } from '../../platform/case-view/people';
import { Problem } from '../../platform/http/problem';

/** "Somebody else holds the task" knows them by id; whoever reads it is told the name, in their language. */
export async function nameHolder(tx: EntityManager, error: unknown): Promise<unknown> {
  if (!(error instanceof Problem) || error.code !== 'task-held') return error;
  const holder = String(error.params.holder);
  const person = (await People.of(tx, [holder])).get(holder);
  const names = { holderZh: person?.nameZh ?? holder, holderEn: person?.nameEn ?? holder };
  return new Problem('task-held', { params: { ...error.params, ...names }, errors: error.errors, cause: error });
}
