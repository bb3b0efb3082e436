import type { ComponentType } from 'react';
import type { Permission } from '../../../../domain/shared/permission';
import { CalendarsPage } from './calendars/calendars-page';
import { DeliveriesPage } from './deliveries/deliveries-page';
import { ReceiversPage } from './deliveries/receivers-page';
import { HealthPage } from './health/health-page';
import { OrgsPage } from './orgs/orgs-page';
import { PeoplePage } from './people/people-page';
import { SubstitutionsPage } from './people/substitutions-page';
import { LaddersPage } from './policy/ladders-page';
import { PolicyPage } from './policy/policy-page';
import { RefusedPage } from './systems/refused-page';
import { SystemsPage } from './systems/systems-page';
import { TrailPage } from './trail/trail-page';

export interface AdminItem {
  /** In the address, and the key of its name. */
  page: string;
  permission: Permission;
  Page: ComponentType;
}

/** The pages of administration, in the order of their list; the first one is where one lands. Loaded as one. */
export const ADMIN_PAGES: AdminItem[] = [
  { page: 'health', permission: 'administer', Page: HealthPage },
  { page: 'people', permission: 'administer', Page: PeoplePage },
  { page: 'substitutions', permission: 'administer', Page: SubstitutionsPage },
  { page: 'orgs', permission: 'administer', Page: OrgsPage },
  { page: 'policy', permission: 'read-policies', Page: PolicyPage },
  { page: 'ladders', permission: 'read-policies', Page: LaddersPage },
  { page: 'calendars', permission: 'read-policies', Page: CalendarsPage },
  { page: 'deliveries', permission: 'read-deliveries', Page: DeliveriesPage },
  { page: 'receivers', permission: 'read-deliveries', Page: ReceiversPage },
  { page: 'systems', permission: 'administer', Page: SystemsPage },
  { page: 'refused', permission: 'read-refused-events', Page: RefusedPage },
  { page: 'trail', permission: 'read-administration-audit', Page: TrailPage },
];
