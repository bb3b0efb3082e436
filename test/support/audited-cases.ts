import type { Role } from '../../domain/shared/actor';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { openDatabase, type TestDatabase } from './database';
import { idOf, playCases, sees, type PlayedCase } from './played-cases';

const COUNT = 45;

/** A database with cases of three centres, for whoever tests what managers see of them. */
export class AuditedCases {
  private constructor(
    readonly database: TestDatabase,
    readonly orgs: OrgSnapshot,
    readonly cases: PlayedCase[],
  ) {}

  static async played(): Promise<AuditedCases> {
    const database = await openDatabase();
    await seedOrgs(database.owner.manager);
    const orgs = await new OrgTree(database.app).current();
    return new AuditedCases(database, orgs, await playCases(new CaseStore(database.app), COUNT));
  }

  readonly pathOf = (org: string): string => this.orgs.get(org)!.path;

  /** Somebody with this post in each of them. */
  readonly caller = (role: Role, ...at: string[]): Caller => ({
    actor: { kind: 'person', id: idOf(`${role} of ${at.join()}`), posts: at.map((org) => ({ role, org })) },
    paths: Object.fromEntries(at.map((org) => [org, this.pathOf(org)])),
  });

  /** The hotline of the general manager, who may read every clock. */
  readonly manager = (...at: string[]): Caller => this.caller('gm-hotline', ...at);

  /** Cases that one of the subtrees may see. */
  readonly seen = (...tops: string[]): PlayedCase[] =>
    this.cases.filter((one) => tops.some((top) => sees(this.pathOf(top), this.pathOf, one)));
}
