import type { EntityManager } from 'typeorm';
import { orgRows } from './org-rows';

/** Adds the organisations that are missing; what an administrator has renamed or closed since stays so. */
export async function seedOrgs(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO org (id, parent_id, level, path, name_zh, name_en, calendar_id)
     SELECT id, parent_id, level, path, name_zh, name_en, calendar_id
       FROM jsonb_to_recordset($1::jsonb)
         AS row (id text, parent_id text, level text, path text, name_zh text, name_en text, calendar_id text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(orgRows())],
  );
}
