import type { Role } from './actor';
import type { CaseState, OrgRef } from './case-state';

/** Why another case cannot be named here. */
export type Misfit = 'other-process' | 'other-customer' | 'answered-already' | 'not-our-customer' | 'being-merged';
/** Judges the case that a command names by the one it is for; null = it fits. Asked by the API, which can see both. */
export type Suits = (own: CaseState, other: CaseState) => Misfit | null;

/** Where a centre may send: work, or a whole case. Which organisations those are, a rule of the process says. */
export const REACHES = ['dispatch', 'transfer'] as const;
export type Reach = (typeof REACHES)[number];

/**
 * One field of a command: the single source of the API's validation, its OpenAPI schema and the page's form.
 * What arrives → what the workflow gets: `text` → ContentRef (the words are stored outside),
 * `words` → ContentRef too: a whole edition (title, rich text, keywords, attachments) is one stored content; so are
 * `form` (the questions that replies answer) and `answers` (a reply to the form of its case, checked against it before).
 * `org` → OrgRef, `orgs` → OrgRef[], `node` is a place in the tree of knowledge, all else as it is.
 * `attachment` → ContentRef of a file that was uploaded to the case before, `attachments` → ContentRef[].
 * `instant` is an ISO 8601 string outside, milliseconds inside.
 */
export type Field = { required: boolean } & (
  | { kind: 'text'; max?: number }
  | { kind: 'code'; values: readonly string[] }
  | { kind: 'integer'; min: number; max: number }
  | { kind: 'boolean' }
  | { kind: 'instant' }
  | { kind: 'org'; levels: readonly OrgRef['level'][]; reach?: Reach }
  | { kind: 'orgs'; levels: readonly OrgRef['level'][] }
  | { kind: 'node' }
  | { kind: 'words' }
  | { kind: 'form' }
  | { kind: 'answers' }
  | { kind: 'person'; of?: string; roles?: readonly Role[] }
  | { kind: 'case'; suits?: Suits }
  | { kind: 'customer' }
  | { kind: 'attachment' }
  | { kind: 'attachments'; max: number }
  | { kind: 'task' }
);

export const text = (max = 4000): Field => ({ kind: 'text', required: true, max });
export const optional = <F extends Field>(field: F): F => ({ ...field, required: false });
export const code = (...values: string[]): Field => ({ kind: 'code', required: true, values });
export const integer = (min: number, max: number): Field => ({ kind: 'integer', required: true, min, max });
export const flag = (): Field => ({ kind: 'boolean', required: true });
export const instant = (): Field => ({ kind: 'instant', required: true });
export const org = (...levels: OrgRef['level'][]): Field => ({ kind: 'org', required: true, levels });
/** An organisation that a case or its work can be sent to. */
export const target = (reach: Reach, ...levels: OrgRef['level'][]): Field => ({
  kind: 'org',
  required: true,
  levels,
  reach,
});
/** Several organisations, at least one and none twice. */
export const orgs = (...levels: OrgRef['level'][]): Field => ({ kind: 'orgs', required: true, levels });
export const node = (): Field => ({ kind: 'node', required: true });
export const words = (): Field => ({ kind: 'words', required: true });
export const form = (): Field => ({ kind: 'form', required: true });
export const answers = (): Field => ({ kind: 'answers', required: true });
export const person = (): Field => ({ kind: 'person', required: true });
/** Somebody who holds one of these roles at an organisation that another field of the command names. */
export const colleague = (of: string, roles: readonly Role[]): Field => ({ kind: 'person', required: true, of, roles });
export const otherCase = (suits?: Suits): Field => ({ kind: 'case', required: true, ...(suits && { suits }) });
export const customer = (): Field => ({ kind: 'customer', required: true });
export const attachment = (): Field => ({ kind: 'attachment', required: true });
/** Files of the case, at least one and none twice. */
export const attachments = (max: number): Field => ({ kind: 'attachments', required: true, max });
export const taskId = (): Field => ({ kind: 'task', required: true });
