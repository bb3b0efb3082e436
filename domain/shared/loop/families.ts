import type { Role } from '../actor';

/** What the processes of one family say and whom they ask. */
export interface Family {
  /** Prefix of the topics told to the outside, and the category that lists show. */
  name: string;
  /** Who sees to it where nobody does: acknowledges by hand, hands out the work. */
  manager: Role;
  /** Kinds of clocks that outlast the task that they measure at the time. */
  outlasting: readonly string[];
  /** The centres among themselves: no customer stands behind a case, so no customer's tier either. */
  internal?: true;
}

/** Limit of a province's whole branch, from the operation's number to local users. */
export const PUBLICATION = 'province-publication';

const KNOWLEDGE: Family = {
  name: 'knowledge',
  manager: 'knowledge-manager',
  outlasting: [PUBLICATION],
  internal: true,
};

/** A reply's deadline runs through its review and its correction. */
const BULLETIN: Family = {
  name: 'bulletin',
  manager: 'bulletin-manager',
  outlasting: [PUBLICATION, 'reply'],
  internal: true,
};

/** Suggestions of customers: the records manager sees to them. */
const SUGGESTION: Family = { name: 'suggestion', manager: 'records-manager', outlasting: [] };

/** The deadline of work runs through its objections. */
const WORK: Family = { name: 'work', manager: 'bulletin-manager', outlasting: ['work-deadline'], internal: true };

/** Appeals: what is late outlasts the step at which it is. */
const APPEAL: Family = {
  name: 'appeal',
  manager: 'gm-hotline',
  outlasting: ['handle', 'first-contact', 'filing'],
};

/** Outbound campaigns: those who lead the callers see to them. */
const CAMPAIGN: Family = { name: 'campaign', manager: 'team-leader', outlasting: [], internal: true };

/** Reports: the deadline runs through approval and correction. */
const REPORT: Family = { name: 'report', manager: 'statistician', outlasting: ['report-deadline'], internal: true };

/** Quality: who directs the inspectors sees to it. */
const QUALITY: Family = { name: 'quality', manager: 'service-supervisor', outlasting: [], internal: true };

const FAMILIES: Record<string, Family> = {
  'knowledge-publish': KNOWLEDGE,
  'knowledge-update': KNOWLEDGE,
  'knowledge-revoke': KNOWLEDGE,
  'knowledge-article': KNOWLEDGE,
  'knowledge-feedback': KNOWLEDGE,
  'province-publication': KNOWLEDGE,
  'local-publication': KNOWLEDGE,
  'bulletin-publish': BULLETIN,
  'bulletin-delivery': BULLETIN,
  'bulletin-reply': BULLETIN,
  'work-assignment': WORK,
  'work-assignment-part': WORK,
  suggestion: SUGGESTION,
  'outbound-campaign': CAMPAIGN,
  'quality-sampling': QUALITY,
  'quality-check': QUALITY,
  'process-evaluation': QUALITY,
  'report-submission': REPORT,
  appeal: APPEAL,
};

/** The family of a process; one that is not here does not run on this engine. */
export function familyOf({ process }: { process: string }): Family {
  const family = FAMILIES[process];
  if (!family) throw new Error(`${process} is of no family`);
  return family;
}

/** Whether a process is the centres' own; one of no family is about a customer. */
export const isInternal = (process: string): boolean => FAMILIES[process]?.internal ?? false;
