import type { Actor, OrgId, Role } from './actor';

const AGENTS = ['junior-agent', 'senior-agent', 'team-leader', 'integrated-desk'] as const;
const HOTLINES = ['prefecture-manager', 'gm-hotline', 'hq-coordinator'] as const;
const SUPERVISION = ['quality-inspector', 'service-supervisor', 'centre-leader'] as const;
const KNOWLEDGE_WORK = ['knowledge-author', 'knowledge-manager', 'editing-desk'] as const;
const BULLETIN_WORK = ['bulletin-author', 'bulletin-manager'] as const;
const CASE_WORK = [...AGENTS, ...HOTLINES, ...SUPERVISION, 'handler', 'surveyor', 'records-manager'] as const;

/**
 * Who may read or administer what, beside what the processes' own tables decide. A permission counts only at the
 * posts that give it: it reaches those posts' organisations and everything below them, nothing else.
 */
export const PERMISSIONS = {
  /** Cases, tasks and timelines of one's subtree, and what was sent to it. */
  'read-cases': [...CASE_WORK, 'statistician', ...KNOWLEDGE_WORK, ...BULLETIN_WORK],
  /** The trail of a case: who decided what, with hashes. */
  'read-case-audit': ['team-leader', ...HOTLINES, ...SUPERVISION, 'knowledge-manager', 'bulletin-manager'],
  /** Clocks of a case with pauses, firings and whose time it was. */
  'read-timers': [...CASE_WORK, 'statistician', ...KNOWLEDGE_WORK, ...BULLETIN_WORK],
  /** What the suggestions of one's subtree came to (process 6): those who unify, report and answer for them. */
  'read-suggestion-figures': ['team-leader', ...HOTLINES, ...SUPERVISION, 'records-manager', 'statistician'],
  /** What the customers of one's subtree asked about (process 7): who analyses it, and who tells the centres. */
  'read-enquiry-figures': [
    ...['team-leader', ...HOTLINES, ...SUPERVISION, 'records-manager', 'statistician'],
    ...['knowledge-manager', 'bulletin-manager'],
  ],
  /** What the complaints of one's subtree are about again and again (process 7): who answers for them, and who counts. */
  'read-frequent-causes': ['team-leader', ...HOTLINES, ...SUPERVISION, 'records-manager', 'statistician'],
  /** Samplings and what was scored (process 7): who inspects, and who leads those that are inspected. */
  'read-quality': ['team-leader', ...HOTLINES, ...SUPERVISION],
  'read-orgs': 'everybody',
  'read-people': 'everybody',
  /** Opening a complaint at one's own centre: those who sit at its desk. HQ's desk takes complaints of any province. */
  'register-complaints': [...AGENTS, 'hq-coordinator'],
  /** An appeal against a complaint: the desk that answered, and the hotlines over it. */
  'register-appeals': [...AGENTS, ...HOTLINES],
  /** Customers by number, phone or name; masked unless one of the two below says otherwise. */
  'look-up-customers': [...AGENTS, ...HOTLINES, 'surveyor'],
  /** Names in full without asking: those who speak with the customer. */
  'see-customer-names': [...AGENTS, ...HOTLINES, 'surveyor'],
  /** Name and phone in full, one customer at a time, each time recorded. */
  'unmask-customers': [...AGENTS, ...HOTLINES, 'surveyor', 'handler'],
  /** People, roles, temporary permissions, substitutions, passwords. */
  administer: ['administrator'],
  'read-administration-audit': ['administrator', 'centre-leader'],
  'read-unmasking-audit': ['service-supervisor', 'centre-leader'],
  'read-policies': [...CASE_WORK, 'statistician', 'administrator'],
  'read-deliveries': ['administrator', 'hq-coordinator'],
  'replay-deliveries': ['administrator'],
  'read-refused-events': ['administrator'],
  /** Machines only: events from the connected systems. */
  'post-events': 'connected-systems',
} as const satisfies Record<string, readonly Role[] | 'everybody' | 'connected-systems'>;

export type Permission = keyof typeof PERMISSIONS;
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[];

/** True when holding the role, anywhere, gives the permission there. */
export function roleGives(role: Role, permission: Permission): boolean {
  const holders = PERMISSIONS[permission];
  if (holders === 'everybody') return true;
  return holders !== 'connected-systems' && (holders as readonly Role[]).includes(role);
}

/** Organisations whose subtree the actor's permission reaches; empty = not permitted anywhere. */
export function orgsPermitted(actor: Actor, permission: Permission): OrgId[] {
  if (actor.kind === 'system') return [];
  if (actor.kind === 'connected-system') return PERMISSIONS[permission] === 'connected-systems' ? [actor.org] : [];
  return [...new Set(actor.posts.filter(({ role }) => roleGives(role, permission)).map(({ org }) => org))];
}

export const permits = (actor: Actor, permission: Permission): boolean => orgsPermitted(actor, permission).length > 0;

export const permissionsOf = (actor: Actor): Permission[] => PERMISSION_NAMES.filter((name) => permits(actor, name));
