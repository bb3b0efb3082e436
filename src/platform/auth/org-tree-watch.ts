import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { OrgTree } from './org-tree';

const CHANNEL = 'bihuan_orgs';
/** Until the next try where the database is away, ms. */
const PATIENCE = 3_000;

/** Within the transaction that changes the tree: its commit tells every process. Rare enough for NOTIFY's lock. */
export const tellOrgChange = (tx: EntityManager): Promise<unknown> => tx.query(`SELECT pg_notify('${CHANNEL}', '')`);

/**
 * Makes this process forget its copy of the tree as soon as another one changes it, over a connection of its own. Where
 * that connection is away, or cannot listen (a pooler), copies grow as old as `OrgTree` lets them, no older.
 */
export class OrgTreeWatch {
  private readonly log = new Logger('orgs');
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private connecting: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly tree: OrgTree,
    private readonly databaseUrl: string,
  ) {}

  /** Never throws; resolves after the first try. */
  start(): Promise<void> {
    this.connecting = this.listen();
    return this.connecting;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.connecting;
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'bihuan-orgs',
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', () => this.tree.forget());
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
      // What was changed before it listened.
      this.tree.forget();
    } catch (error) {
      this.lost(client, error);
      await client.end().catch(() => undefined);
    }
  }

  /** Said once a loss; tried again until it is back. */
  private lost(client: Client, error: unknown = null): void {
    if (this.client === client) this.client = null;
    if (this.stopped || this.timer) return;
    if (error !== null)
      this.log.warn(`changes are seen late: ${error instanceof Error ? error.message : 'no connection'}`);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.connecting = this.listen();
    }, PATIENCE);
  }
}
