import type { DataSource } from 'typeorm';
import type { Actor, OrgId } from '../../../../domain/shared/actor';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { withScope } from '../../../platform/database/with-scope';
import type { ProcessClient } from '../../../platform/temporal/process-client';
import { compareStretch, type Found } from './compare';

const TIMER: Actor = { kind: 'system', id: 'timer' };
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface Checked {
  org: OrgId;
  compared: number;
  found: number;
}

/** Provinces that have a base. */
export const provincesIn = (orgs: OrgSnapshot): OrgId[] =>
  orgs.all.filter(({ level, active }) => level === 'province' && active).map(({ id }) => id);

/**
 * Version sync (知识版本同步): a province's copies against HQ's register. What differs is reported, and mended through the
 * article's own lane; where the register may have lost something, HQ is asked instead.
 */
export class VersionSync {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: Pick<ProcessClient, 'send'>,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {}

  /** One province, in stretches of their own transactions: nothing is locked for long. */
  async check(org: OrgId, orgs: OrgSnapshot, now: Date): Promise<Checked> {
    const checked: Checked = { org, compared: 0, found: 0 };
    for (let after: string | null = FIRST; after !== null;) {
      const from: string = after;
      const stretch = await withScope(this.dataSource, TIMER, (tx) => compareStretch(tx, org, from, now));
      checked.compared += stretch.compared;
      checked.found += stretch.found.length;
      for (const divergence of stretch.found) await this.repair(divergence, orgs);
      after = stretch.last;
    }
    await withScope(this.dataSource, TIMER, (tx) =>
      tx.query(
        `INSERT INTO knowledge_check (org_id, at, compared, found) VALUES ($1, $2, $3, $4)
         ON CONFLICT (org_id) DO UPDATE SET at = excluded.at, compared = excluded.compared, found = excluded.found`,
        [org, now, checked.compared, checked.found],
      ),
    );
    return checked;
  }

  /** Once a divergence: its id is the command's. What cannot be mended now is found again by the next check. */
  private async repair({ id, article, province, kind }: Found, orgs: OrgSnapshot): Promise<void> {
    const ref = orgs.ref(province);
    if (!ref) return;
    try {
      await this.processes.send('knowledge-article', article, {
        commandId: `sync:${id}:${kind}`,
        actor: TIMER,
        command: { type: 'repair', province: ref, divergence: kind },
      });
    } catch (error) {
      this.onError(error);
    }
  }
}
