import { complaintAt } from '../../test/support/domain/complaints';
import { connected, ORGS, PEOPLE, TIMER } from '../../test/support/domain/people';
import { machine } from './complaint-dispatch';
import { STAGES, type ComplaintStage } from './complaint-state';

type Name = keyof typeof PEOPLE;

/** Possible whatever the stage's own work is; who may is tested with their rules. */
const ANY_TIME = [
  ...['add-note', 'attach', 'add-contact', 'claim', 'release', 'assign', 'delegate', 'link-repeat'],
  ...['merge-into', 'transfer', 'withdraw', 'wait-for-customer', 'change-priority', 'record-compensation'],
];
/** One person of every post that meets a prefecture's case. */
const CAST: Name[] = [
  ...(['junior', 'senior', 'leader', 'billing', 'network', 'manager', 'records', 'surveyor'] as const),
  ...(['gm', 'coordinator', 'hqLeader', 'tsJunior', 'snHandler'] as const),
];

/** Whole table: whoever is not named at a stage may do nothing there. The junior registered and drafted. */
const MAY: [stage: ComplaintStage, who: Name, commands: string][] = [
  ['triage', 'junior', 'answer-on-spot draft-dispatch hand-to-senior'],
  ['triage', 'senior', 'answer-on-spot dispatch draft-dispatch hand-to-senior'],
  ['triage', 'leader', 'answer-on-spot dispatch draft-dispatch hand-to-senior'],
  ['second-review', 'junior', 'hand-to-team-leader'],
  ['second-review', 'senior', 'answer-at-review approve-dispatch dispatch hand-to-team-leader return-draft'],
  ['second-review', 'leader', 'hand-to-team-leader'],
  ['dispatched', 'junior', 'draft-chase'],
  ['dispatched', 'senior', 'draft-chase'],
  ['dispatched', 'leader', 'draft-chase'],
  ['dispatched', 'billing', 'accept record-contact return-order'],
  ['handling', 'junior', 'draft-chase'],
  ['handling', 'senior', 'draft-chase'],
  ['handling', 'leader', 'draft-chase'],
  ['handling', 'billing', 'interim-answer record-contact reply return-order'],
  ['return-review', 'junior', 'hand-to-team-leader'],
  ['return-review', 'senior', 'hand-to-team-leader insist redispatch'],
  ['return-review', 'leader', 'hand-to-team-leader'],
  ['leader-decision', 'leader', 'insist redispatch'],
  ['reply-check', 'junior', 'approve-reply draft-send-back'],
  ['reply-check', 'senior', 'approve-reply draft-send-back'],
  ['reply-check', 'leader', 'approve-reply draft-send-back'],
  ['send-back-review', 'junior', 'hand-to-team-leader'],
  ['send-back-review', 'senior', 'approve-send-back decline-send-back hand-to-team-leader'],
  ['send-back-review', 'leader', 'hand-to-team-leader'],
  ['answering', 'junior', 'answer-customer'],
  ['answering', 'senior', 'answer-customer'],
  ['answering', 'leader', 'answer-customer'],
  ['objection', 'manager', 'pass-up reopen-handling settle'],
  ['surveying', 'junior', 'reopen'],
  ['surveying', 'senior', 'reopen'],
  ['surveying', 'leader', 'reopen'],
  ['investigating', 'manager', 'investigate'],
  ['archiving', 'junior', 'raise-mismatch reopen'],
  ['archiving', 'senior', 'raise-mismatch reopen'],
  ['archiving', 'leader', 'raise-mismatch reopen'],
  ['archiving', 'manager', 'raise-mismatch'],
  ['archiving', 'records', 'archive'],
  ['archiving', 'surveyor', 'raise-mismatch'],
  ['closed', 'junior', 'raise-mismatch reopen'],
  ['closed', 'senior', 'raise-mismatch reopen'],
  ['closed', 'leader', 'raise-mismatch reopen'],
  ['closed', 'manager', 'raise-mismatch'],
  ['closed', 'surveyor', 'raise-mismatch'],
];

describe('who may do what, stage by stage', () => {
  const stages = STAGES.filter((stage) => !['new', 'awaiting-sender', 'ended'].includes(stage));

  it.each(stages)('%s', (stage) => {
    const driver = complaintAt(stage);
    const own = (name: Name) => driver.allowed(PEOPLE[name]).filter((command) => !ANY_TIME.includes(command));
    const found = CAST.map((name) => [name, own(name).join(' ')]).filter(([, commands]) => commands !== '');
    expect(found).toEqual(MAY.filter(([at]) => at === stage).map(([, name, commands]) => [name, commands]));
  });

  it('nothing at all once it has ended', () => {
    const driver = complaintAt('ended');
    for (const name of CAST) expect(driver.allowed(PEOPLE[name])).toEqual([]);
    expect(driver.refusal(TIMER, 'chased-by-sender')?.code).toBe('case-closed');
  });

  it('what cases tell each other is for no person and no system', () => {
    const internal = Object.entries(machine.rules).filter(([, rule]) => rule.step === undefined && !rule.who);
    expect(internal.map(([type]) => type).sort()).toEqual([
      'appeal-reopens',
      'chased-by-sender',
      'clock-mark',
      'far-order-accepted',
      'far-order-replied',
      'far-order-returned',
      'merge-accepted',
      'merge-asked',
      'merge-refused',
      'order-recalled',
      'result-confirmed',
      'survey-reported',
    ]);
    const driver = complaintAt('handling');
    const fields = { duplicate: 'case-2', receivedAt: 0 };
    for (const actor of [PEOPLE.leader, connected('crm-gs', ORGS.gs.id)])
      expect(driver.refusal(actor, 'merge-asked', fields)?.code).toBe('not-permitted');
  });
});
