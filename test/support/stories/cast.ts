import type { AppealState } from '../../../domain/appeal/appeal-state';
import type { DeliveryState } from '../../../domain/bulletin/delivery/delivery-state';
import type { PublishState } from '../../../domain/bulletin/publish/publish-state';
import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import type { CaseState } from '../../../domain/shared/case-state';
import type { ArticleCaseState } from '../../../domain/knowledge/article/article-state';
import type { BranchState } from '../../../domain/knowledge/branch/branch-state';
import type { OperationState } from '../../../domain/knowledge/operation/operation-state';
import type { CheckState } from '../../../domain/quality-check/check-state';
import type { AssignmentState } from '../../../domain/work-assignment/assignment-state';
import { periodBefore } from '../../../domain/report-submission/period';
import type { ReportState } from '../../../domain/report-submission/report-state';
import type { Fields, Place } from './story';

/** Finds the case a turn is about: one that it opened, or one that those (or their far order) opened. */
export function placeOf(place: Place, ids: Map<string, string>, cases: () => CaseState[]): string {
  const known = ids.get(place);
  if (known && place !== 'survey') return known;
  if (place.startsWith('call-')) return callOf(place.slice('call-'.length), cases());
  if (place.startsWith('check-')) return checkOf(place.slice('check-'.length), cases());
  const stateOf = (caseId: string) => cases().find((state) => state.caseId === caseId) as ComplaintState;
  if (ids.has('bulletin')) return bulletinPlace(place, stateOf(ids.get('bulletin')!), cases());
  if (ids.has('report'))
    return (stateOf(ids.get('report')!) as CaseState as ReportState).parts[place.slice('of-'.length)]!.child;
  if (ids.has('assignment'))
    return (stateOf(ids.get('assignment')!) as CaseState as AssignmentState).parts[place.slice('part-'.length)]!.child;
  if (!ids.has('main')) return knowledgePlace(place, ids, cases());
  const main = stateOf(ids.get('main')!);
  if (place === 'survey') return main.survey!.caseId;
  if (place === 'appeal-survey') return appealOf(ids, cases()).survey!.caseId;
  if (place === 'anew') return appealOf(ids, cases()).successor!;
  const parent = place === 'far' ? main : stateOf(placeOf('far', ids, cases));
  const child = parent.order?.child;
  if (!child) throw new Error(`nothing was sent away: there is no ${place} case`);
  ids.set(place, child);
  return child;
}

/** The call of a campaign's customer. */
function callOf(customer: string, cases: CaseState[]): string {
  const call = cases.find(({ subject }) => subject.customer === customer);
  if (!call) throw new Error(`nobody calls ${customer}`);
  return call.caseId;
}

/** The check of a piece of finished work. */
function checkOf(target: string, cases: CaseState[]): string {
  const check = cases.find((state) => state.process === 'quality-check' && (state as CheckState).target === target);
  if (!check) throw new Error(`nobody checks ${target}`);
  return check.caseId;
}

const appealOf = (ids: Map<string, string>, cases: CaseState[]): AppealState =>
  cases.find(({ caseId }) => caseId === ids.get('appeal')) as AppealState;

/** A receiver's delivery or reply. */
function bulletinPlace(place: Place, bulletin: CaseState, cases: CaseState[]): string {
  const { deliveries, replies } = bulletin as PublishState;
  const [, kind, receiver, number] = /^(to|reply)-([a-z-]+)(?:@(\d+))?$/.exec(place)!;
  if (kind === 'reply') return replies[receiver!]!.child;
  if (number === undefined) return deliveries[receiver!]!.child;
  const all = cases.filter((state) => state.process === 'bulletin-delivery') as DeliveryState[];
  return all.find((one) => one.receiver.id === receiver && one.number === Number(number))!.caseId;
}

/** The article of the publication, the update that a case asked for, a province's branch. */
function knowledgePlace(place: Place, ids: Map<string, string>, cases: CaseState[]): string {
  const of = <S extends CaseState>(process: string) => cases.filter((state) => state.process === process) as S[];
  const publish = cases.find(({ caseId }) => caseId === ids.get('publish')) as OperationState;
  if (place === 'article') return publish.article;
  const begun = [...ids.values()];
  if (place === 'asked')
    return of<OperationState>('knowledge-update').find(({ caseId }) => !begun.includes(caseId))!.caseId;
  const [province, number] = place.split('@');
  if (number === undefined)
    return of<ArticleCaseState>('knowledge-article').find(({ caseId }) => caseId === publish.article)!.matrix[
      province!
    ]!.branch;
  return of<BranchState>('province-publication').find(
    (branch) => branch.province.id === province && branch.number === Number(number),
  )!.caseId;
}

const DAY = 24 * 3_600_000;

function resolve(value: unknown, idOf: (place: Place) => string, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('place' in value) return idOf(value.place as Place);
  if ('lastWeek' in value) return periodBefore('week', now)[value.lastWeek as 'from' | 'to'];
  return 'daysAgo' in value ? now - Number(value.daysAgo) * DAY : value;
}

/** Fields with the ids of the cases they name, and the days before `now`. */
export const resolved = (fields: Fields, idOf: (place: Place) => string, now = 0): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolve(value, idOf, now)]));
