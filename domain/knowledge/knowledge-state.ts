import type { ContentRef, Instant } from '../shared/actor';
import { unopened, type CaseLink, type CaseState, type OrgRef } from '../shared/case-state';
import type { Climb } from '../shared/escalation-ladder';

export const URGENCIES = ['normal', 'urgent'] as const;
/** Who may read an article (ours): everybody who has the base, staff only, or the posts named by permissions. */
export const CONFIDENTIALITIES = ['open', 'internal', 'restricted'] as const;

export const OPERATIONS = ['publish', 'update', 'revoke'] as const;
export type OperationKind = (typeof OPERATIONS)[number];

/** The process of each operation. */
export const OPERATION_PROCESS = {
  publish: 'knowledge-publish',
  update: 'knowledge-update',
  revoke: 'knowledge-revoke',
} as const satisfies Record<OperationKind, string>;

/** What the register numbers: the three operations, and the expiry, which is time's own. */
export const NUMBERED_KINDS = [...OPERATIONS, 'expire'] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];

/** Operations after which provinces show nothing. */
export const withdraws = (kind: NumberedKind): boolean => kind === 'revoke' || kind === 'expire';

/** One version of an article. Title, body, keywords and attachments are one stored content row; here is its digest. */
export interface Edition {
  words: ContentRef;
  /** Place in HQ's tree. */
  node: string;
  confidentiality: string;
  /** Readers see it from here on; null: at once. */
  effectiveAt: Instant | null;
  /** It is withdrawn everywhere then; null: never by itself. */
  expiresAt: Instant | null;
  /** Its author is asked then whether it still holds; null: never. */
  reviewAt: Instant | null;
}

/** Words of a decision, and who is behind them. */
export interface Written {
  text: ContentRef;
  by: string[];
}

/** A case that waits for word of another one's end. */
export interface Asker {
  process: string;
  caseId: string;
}

/** What overtook something: the operation of this number. `operation`: its case; null: the expiry. */
export interface Overtaking {
  number: number;
  kind: NumberedKind;
  operation: string | null;
}

/** What the cases of the family have in common. */
export interface KnowledgeState extends CaseState {
  urgency: string;
  /** How far it has climbed since a limit was passed; null: not late. */
  climb: Climb | null;
}

export const NOWHERE: OrgRef = { id: '', level: 'hq', lineage: { own: '', hq: '' } };

export const unopenedKnowledge = (process: string, caseId: string): KnowledgeState => ({
  ...unopened(process, caseId),
  urgency: 'normal',
  climb: null,
});

/** Names another case that this one has to do with; once is enough. */
export function linkTo(draft: KnowledgeState, kind: CaseLink['kind'], other: string): void {
  if (!draft.links.some((link) => link.kind === kind && link.other === other)) draft.links.push({ other, kind });
}
