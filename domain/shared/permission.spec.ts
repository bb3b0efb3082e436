import { ROLES, type Actor, type Post, type Role } from './actor';
import { orgsPermitted, permissionsOf, permits, PERMISSION_NAMES, roleGives, type Permission } from './permission';

const person = (...posts: Post[]): Actor => ({ kind: 'person', id: 'p', posts });
const holder = (role: Role): Actor => person({ role, org: 'gs-lz' });
const machine: Actor = { kind: 'connected-system', id: 'crm', org: 'gs' };

/** The whole table, written down a second time by role: a change on either side must be meant. */
const everybody: Permission[] = ['read-orgs', 'read-people'];
const caseWork: Permission[] = ['read-cases', 'read-timers', 'read-policies', ...everybody];
const figures: Permission[] = [...caseWork, 'read-suggestion-figures', 'read-enquiry-figures', 'read-frequent-causes'];
const supervision: Permission[] = [...figures, 'read-case-audit', 'read-quality'];
const speaker: Permission[] = [...caseWork, 'look-up-customers', 'see-customer-names', 'unmask-customers'];
const agent: Permission[] = [...speaker, 'register-complaints', 'register-appeals'];
const writing: Permission[] = [...everybody, 'read-cases', 'read-timers'];
const hotline: Permission[] = [
  ...speaker,
  'read-case-audit',
  'register-appeals',
  'read-suggestion-figures',
  'read-enquiry-figures',
  'read-frequent-causes',
  'read-quality',
];
const expected: Record<Role, Permission[]> = {
  'junior-agent': agent,
  'senior-agent': agent,
  'team-leader': [
    ...agent,
    'read-case-audit',
    'read-suggestion-figures',
    'read-enquiry-figures',
    'read-frequent-causes',
    'read-quality',
  ],
  'integrated-desk': agent,
  'editing-desk': writing,
  handler: [...caseWork, 'unmask-customers'],
  'prefecture-manager': hotline,
  'gm-hotline': hotline,
  'hq-coordinator': [
    ...agent,
    'read-case-audit',
    'read-deliveries',
    'read-suggestion-figures',
    'read-enquiry-figures',
    'read-frequent-causes',
    'read-quality',
  ],
  surveyor: speaker,
  'records-manager': figures,
  statistician: figures,
  'quality-inspector': supervision,
  'service-supervisor': [...supervision, 'read-unmasking-audit'],
  'knowledge-author': writing,
  'knowledge-manager': [...writing, 'read-case-audit', 'read-enquiry-figures'],
  'bulletin-author': writing,
  'bulletin-manager': [...writing, 'read-case-audit', 'read-enquiry-figures'],
  'floor-manager': everybody,
  'centre-leader': [...supervision, 'read-administration-audit', 'read-unmasking-audit'],
  administrator: [
    ...everybody,
    'read-policies',
    'administer',
    'read-administration-audit',
    'read-deliveries',
    'replay-deliveries',
    'read-refused-events',
  ],
};

describe('permissions', () => {
  it.each(ROLES.map((role) => [role]))('of %s', (role) => {
    expect(permissionsOf(holder(role)).sort()).toEqual([...expected[role]].sort());
  });

  it.each(PERMISSION_NAMES.map((name) => [name]))('%s is given to nobody without a post', (name) => {
    expect(permits(person(), name)).toBe(false);
    expect(permits({ kind: 'system', id: 'timer' }, name)).toBe(false);
  });

  it('reaches only the organisations of the posts that give it', () => {
    const actor = person({ role: 'handler', org: 'gs-ts-billing' }, { role: 'team-leader', org: 'gs-lz' });
    expect(orgsPermitted(actor, 'read-case-audit')).toEqual(['gs-lz']);
    expect(orgsPermitted(actor, 'read-cases')).toEqual(['gs-ts-billing', 'gs-lz']);
  });

  it('names an organisation once, however many posts give it', () => {
    const actor = person({ role: 'junior-agent', org: 'gs-lz' }, { role: 'surveyor', org: 'gs-lz' });
    expect(orgsPermitted(actor, 'read-cases')).toEqual(['gs-lz']);
  });

  it('lets connected systems post events and nothing else, and no person', () => {
    expect(permissionsOf(machine)).toEqual(['post-events']);
    expect(orgsPermitted(machine, 'post-events')).toEqual(['gs']);
    expect(ROLES.some((role) => roleGives(role, 'post-events'))).toBe(false);
  });

  it('keeps administration from those who work on cases, and cases from the administrator', () => {
    expect(ROLES.filter((role) => roleGives(role, 'administer'))).toEqual(['administrator']);
    expect(roleGives('administrator', 'read-cases')).toBe(false);
  });
});
