import type { Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import type { Command } from '../shared/transition';
import type { Content } from './contents';
import { periodOf, type Period, type PeriodKind } from './period';
import type { ReportState } from './report-state';

/** How a report begins: on schedule, as a part of a province's, or because somebody asks. */
export interface Registration extends Command {
  org: OrgRef;
  period: PeriodKind;
  from: Instant;
  to: Instant;
  /** The province's that it goes into. */
  parent?: string;
  /** Who submits to it first. */
  prefectures?: OrgRef[];
  /** Departments of the provincial company that get their part of it. */
  marketing?: OrgRef;
  supervision?: OrgRef;
  interconnection?: OrgRef;
  /** Who asks, and what for; both only with an ad hoc period. */
  asker?: OrgRef;
  content?: Content;
  deadlineAt?: Instant;
}

/** What the figures of one edition are worked out of. */
export interface FigureReads {
  org: string;
  /** Its centres below count too: nobody submits theirs for this one. */
  below: boolean;
  period: Period;
  /** null: everything a report holds. */
  content: Content | null;
  /** Prefectures' editions that are merged. */
  parts: string[];
}

const BY_HAND = ['generate', 'go-on-without'];

/** Prefectures that have not submitted, or whose report was sent back. */
export const owing = ({ parts }: ReportState): string[] =>
  Object.keys(parts).filter((id) => parts[id]!.edition === null);

/** Whether this word is the last that the province waits for. */
const isLast = (state: ReportState, { type, receiver }: Command): boolean =>
  type === 'report-submitted' && state.stage === 'gathering' && owing(state).every((id) => id === receiver);

const known = (state: ReportState, { type, receiver, edition }: Command): string[] =>
  Object.entries(state.parts).flatMap(([id, part]) => {
    const submitted = type === 'report-submitted' && id === receiver ? String(edition) : part.edition;
    return submitted === null ? [] : [submitted];
  });

/** An edition is worked out where a command makes one: at the beginning, once all is there, and by hand. */
export function readsOf(state: ReportState, command: Command): (FigureReads & Record<string, unknown>) | undefined {
  if (command.type === 'register') {
    const { org, period: kind, from, to, prefectures, asker, content = null } = command as Registration;
    const period = periodOf(kind, from, to, Infinity);
    if (prefectures?.length || !period) return undefined;
    return { org: org.id, below: asker !== undefined, period, content, parts: [] };
  }
  if (!BY_HAND.includes(command.type) && !isLast(state, command)) return undefined;
  const { owner, period, asked } = state;
  const content = asked?.content ?? null;
  return { org: owner.id, below: asked !== null, period, content, parts: known(state, command) };
}
