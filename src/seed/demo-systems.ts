import type { OrgId } from '../../domain/shared/actor';

export interface DemoSystem {
  id: string;
  org: OrgId;
  /** CloudEvents `source` it may speak for. */
  source: string;
  /** Documented, so worthless as a secret: demo mode only. */
  token: string;
}

const system = (id: string, org: OrgId): DemoSystem => ({ id, org, source: `/systems/${id}`, token: `bhs_demo-${id}` });

/** What the survey simulator posts answers as. */
export const DEMO_SURVEY_SYSTEM = system('hq-sms', 'hq');

/** Provincial CRM, 97 (orders), billing, 112 (faults) and OA of Gansu, another province's CRM, HQ's and its SMS/IVR. */
export const DEMO_SYSTEMS: readonly DemoSystem[] = [
  system('gs-crm', 'gs'),
  system('gs-97', 'gs'),
  system('gs-billing-system', 'gs'),
  system('gs-112', 'gs'),
  system('gs-oa', 'gs'),
  system('sn-crm', 'sn'),
  system('hq-crm', 'hq'),
  DEMO_SURVEY_SYSTEM,
];
