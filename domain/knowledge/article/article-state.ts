import type { Instant, OrgId } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import type { ArticleState as Standing } from '../article-states';
import type { DivergenceKind, Progress, Register } from '../divergences';
import { NOWHERE, unopenedLoop } from '../../shared/loop/loop-state';
import {
  withdraws,
  type Edition,
  type KnowledgeState,
  type NumberedKind,
  type OperationKind,
} from '../knowledge-state';

export const PROCESS = 'knowledge-article';

export const STAGES = ['new', 'published', 'being-updated', 'revoked', 'expired'] as const satisfies readonly (
  Standing | 'new'
)[];
export type ArticleStage = (typeof STAGES)[number];

/** How far a province is with the operation in force: a cell of HQ's matrix. `stage` is its branch's. */
export interface Cell {
  province: OrgRef;
  number: number;
  /** Case of the branch. */
  branch: string;
  stage: string;
  /** How the branch ended; null: it is still at work. */
  outcome: string | null;
  since: Instant;
  /** Step of the branch that the cell was last told of: words that overtake each other do not set it back. */
  step: number;
}

/** An operation on this article, as its register knows it. */
export interface Entry {
  operation: string;
  kind: OperationKind;
  /** `spread`: everywhere, or overtaken; nothing more is told to it. */
  status: 'begun' | 'applied' | 'spread' | 'over';
  number: number | null;
}

/** One line of the register: what was numbered, in order. `operation` null: the expiry. */
export interface Line {
  number: number;
  kind: NumberedKind;
  operation: string | null;
  at: Instant;
  /** Digest of the words in force from then on; null: withdrawn. */
  digest: string | null;
}

export interface ArticleCaseState extends KnowledgeState {
  stage: ArticleStage;
  origin: OrgRef;
  /** Number of the operation in force. */
  number: number;
  /** Words in force, or last in force where it is withdrawn. */
  edition: Edition | null;
  /** Who wrote the words in force: none of them reviews them in a province. */
  authors: string[];
  lines: Line[];
  operations: Entry[];
  /** Designated provinces, and how far each is: province × state. */
  matrix: Record<OrgId, Cell>;
  /** What the version sync found and what was done about it. */
  repairs: { province: OrgId; kind: DivergenceKind; number: number; at: Instant }[];
}

export const initial = (caseId: string): ArticleCaseState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  origin: NOWHERE,
  number: 0,
  edition: null,
  authors: [],
  lines: [],
  operations: [],
  matrix: {},
  repairs: [],
});

/** What provinces show under the operation in force: digest of the words, or null. */
export function shown({ lines, edition }: Pick<ArticleCaseState, 'lines' | 'edition'>): string | null {
  const line = lines.at(-1);
  return line && !withdraws(line.kind) ? (edition?.words.digest ?? null) : null;
}

const progressOf = ({ outcome }: Cell): Progress => {
  if (outcome === 'exempt') return 'exempt';
  return outcome === 'published' || outcome === 'taken-down' ? 'done' : 'open';
};

/** The register as the version sync compares it with the provinces' copies. */
export const registerOf = (state: ArticleCaseState): Register => ({
  inForce: { number: state.number, digest: shown(state) },
  provinces: Object.fromEntries(Object.values(state.matrix).map((cell) => [cell.province.id, progressOf(cell)])),
});
