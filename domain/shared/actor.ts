/** Milliseconds since 1970-01-01T00:00Z. The domain never asks for the time: `now` is an argument. */
export type Instant = number;

/** Stable code of an organisation, e.g. `hq`, `gs` (Gansu), `gs-lz` (Lanzhou), `gs-lz-billing` (a handling department). */
export type OrgId = string;

export const ROLES = [
  'junior-agent',
  'senior-agent',
  'team-leader',
  'integrated-desk',
  'editing-desk',
  'handler',
  'prefecture-manager',
  'gm-hotline',
  'hq-coordinator',
  'surveyor',
  'records-manager',
  'statistician',
  'quality-inspector',
  'service-supervisor',
  'knowledge-author',
  'knowledge-manager',
  'bulletin-author',
  'bulletin-manager',
  'floor-manager',
  'centre-leader',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A role held at an organisation: who a task is for, and what a person brings. */
export interface Post {
  role: Role;
  org: OrgId;
}

/**
 * Who acts. Ids are opaque: names and phone numbers never reach a workflow.
 * `onBehalfOf` names the colleague a substitute or delegate acts for; both go into the audit.
 */
export type Actor =
  | { kind: 'person'; id: string; posts: Post[]; onBehalfOf?: string }
  | { kind: 'connected-system'; id: string; org: OrgId }
  | { kind: 'system'; id: 'timer' | 'case' };

export const holdsPost = (actor: Actor, post: Post): boolean =>
  actor.kind === 'person' && actor.posts.some((held) => held.role === post.role && held.org === post.org);

/** Everybody who is behind an act: the person, and the colleague they acted for. A system has nothing to be kept out of. */
export const authors = (actor: Actor): string[] =>
  actor.kind === 'person' ? [actor.id, ...(actor.onBehalfOf === undefined ? [] : [actor.onBehalfOf])] : [];

/** Free text lives outside the workflow; the state carries its id and the digest that goes into the audit. */
export interface ContentRef {
  id: string;
  /** SHA-256 of the stored content, hex. */
  digest: string;
}
