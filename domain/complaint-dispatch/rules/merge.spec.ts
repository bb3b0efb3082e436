import { complaintAt, registered } from '../../../test/support/domain/complaints';
import { ORGS } from '../../../test/support/domain/people';
import type { CaseState } from '../../shared/case-state';
import type { Misfit } from '../../shared/field';
import { machine } from '../complaint-dispatch';

const own = registered().state;
const judged = (command: string, field: string, other: CaseState): Misfit | null | undefined => {
  const definition = machine.rules[command]!.fields[field]!;
  return definition.kind === 'case' ? definition.suits?.(own, other) : undefined;
};

describe('the case that a duplicate is merged into', () => {
  it.each<[string, Misfit | null, CaseState]>([
    ['one that is being worked on', null, complaintAt('handling').state],
    ['one whose customer nobody knows yet', null, registered({ customer: undefined }).state],
    ["another customer's", 'other-customer', registered({ customer: 'customer-2' }).state],
    ['one that has been answered', 'answered-already', complaintAt('archiving').state],
    ['one that was sent here', 'not-our-customer', registered({ channel: 'transfer-in', sender: ORGS.sn }).state],
    ['a survey', 'other-process', { ...own, process: 'callback-survey' }],
  ])('%s: %s', (_, misfit, other) => expect(judged('merge-into', 'survivor', other)).toBe(misfit));
});

it('a repeat is linked to any complaint, and to nothing else', () => {
  expect(judged('link-repeat', 'other', registered({ customer: 'customer-2' }).state)).toBeNull();
  expect(judged('link-repeat', 'other', { ...own, process: 'callback-survey' })).toBe('other-process');
});
