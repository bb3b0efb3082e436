import type { SlaState } from '../../api/shapes';

export const VIEWS = ['mine', 'groups', 'all'] as const;
export type View = (typeof VIEWS)[number];
export const SLA_STATES: readonly SlaState[] = ['overdue', 'warned', 'ok', 'paused'];
export const PROCESSES = [
  'complaint-dispatch',
  'callback-survey',
  'knowledge-publish',
  'knowledge-update',
  'knowledge-revoke',
  'knowledge-article',
  'province-publication',
  'knowledge-feedback',
  'local-publication',
  'bulletin-publish',
  'bulletin-delivery',
  'bulletin-reply',
  'outbound-campaign',
  'report-submission',
  'quality-sampling',
  'quality-check',
  'process-evaluation',
  'work-assignment',
  'work-assignment-part',
  'suggestion',
  'appeal',
] as const;

/** What the inbox shows. It lives in the address, so that a link or the back button brings the same list. */
export interface InboxFilters {
  view: View;
  process?: (typeof PROCESSES)[number];
  step?: string;
  sla?: SlaState;
  org?: string;
  q?: string;
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

export function readFilters(params: URLSearchParams): InboxFilters {
  const word = (name: string) => params.get(name)?.trim() || undefined;
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'mine',
    process: oneOf(PROCESSES, params.get('process')),
    step: word('step'),
    sla: oneOf(SLA_STATES, params.get('sla')),
    org: word('org'),
    q: word('q'),
  };
}

/** The address of a list; what is not filtered is not named. */
export function writeFilters(filters: InboxFilters): string {
  const named = Object.entries(filters).filter(([name, value]) => value && !(name === 'view' && value === 'mine'));
  return new URLSearchParams(named as [string, string][]).toString();
}

export const isFiltered = ({ view: _, ...filters }: InboxFilters): boolean => Object.values(filters).some(Boolean);
