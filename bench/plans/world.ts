import type { DataSource } from 'typeorm';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';

type Page = { next: string | null };

const FAR = 50;

/** Something that the API or the worker does; a list may be asked for its page far behind too. */
export interface Check {
  name: string;
  run: (cursor?: string) => Promise<unknown>;
  /** Pages of 8 KB it may touch to find its place, where that is by its nature a stretch of texts to be read. */
  once?: number;
  /** Look at this page instead of the first (or at the last, where there are fewer). */
  page?: number;
}

export interface World {
  dataSource: DataSource;
  orgs: OrgSnapshot;
  callers: Record<
    | (
        | 'junior'
        | 'senior'
        | 'billing'
        | 'surveyor'
        | 'gm'
        | 'hq'
        | 'leader'
        | 'admin'
        | 'keeper'
        | 'author'
        | 'reviewer'
      )
    | ('newcomer' | 'planner' | 'publisher' | 'issuer'),
    Caller
  >;
  customer: string;
}

export const deep = (name: string, run: (cursor?: string) => Promise<Page>, once?: number): Check[] => [
  { name: `${name}, page 1`, run, once },
  { name: `${name}, page ${FAR}`, run, page: FAR, once },
];
