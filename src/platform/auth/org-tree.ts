import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgSnapshot, type OrgNode } from './org-snapshot';

/** Another process may change the tree and fail to tell (`OrgTreeWatch`): nobody reads a copy older than this. */
const MAX_AGE_MS = 10_000;

/** The organisation tree, cached. Take one snapshot per request and ask it everything. */
@Injectable()
export class OrgTree {
  private snapshot: Promise<OrgSnapshot> | null = null;
  private loadedAt = 0;

  constructor(private readonly dataSource: DataSource) {}

  async current(): Promise<OrgSnapshot> {
    if (!this.snapshot || performance.now() - this.loadedAt > MAX_AGE_MS) return this.refresh();
    return this.snapshot;
  }

  /** The next question is answered from the database. */
  forget(): void {
    this.snapshot = null;
  }

  /** To be called by whoever changes the tree, after the commit. */
  refresh(): Promise<OrgSnapshot> {
    this.loadedAt = performance.now();
    const loading = this.load();
    this.snapshot = loading;
    // A failed load is not kept: the next caller tries again.
    loading.catch(() => {
      if (this.snapshot === loading) this.snapshot = null;
    });
    return loading;
  }

  private async load(): Promise<OrgSnapshot> {
    const rows = await this.dataSource.query<OrgNode[]>(`
      SELECT id, parent_id AS parent, level, path, name_zh AS "nameZh", name_en AS "nameEn", zone,
             calendar_id AS calendar, active
        FROM org ORDER BY path`);
    return new OrgSnapshot(rows);
  }
}
