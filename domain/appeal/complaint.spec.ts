import { complaintAt } from '../../test/support/domain/complaints';
import { words } from '../../test/support/domain/case-driver';
import { CASE, PEOPLE } from '../../test/support/domain/people';
import type { ComplaintStage } from '../complaint-dispatch/complaint-state';

const reopens = { appeal: 'appeal-1', hotline: 'prefecture', workers: ['lz.manager'], text: words('again') };
const told = (effects: { kind: string; caseId?: string }[]) =>
  effects.filter(({ kind, caseId }) => kind === 'tell-case' && caseId === 'appeal-1');

// What a complaint does when an appeal has it handled again, wherever it stands by then.
describe('a complaint that an appeal reopens', () => {
  it.each<ComplaintStage>(['surveying', 'investigating', 'archiving', 'closed'])(
    'at %s goes back to step 4',
    (stage) => {
      const driver = complaintAt(stage);
      const effects = driver.do(CASE, 'appeal-reopens', reopens);
      expect(driver.state).toMatchObject({ stage: 'dispatched', closedAt: null, outcome: null });
      expect(driver.clock('handle')?.share).toBe(0.5);
      expect(told(effects)).toHaveLength(1);
    },
  );

  it('withdraws the survey that was asking', () => {
    const driver = complaintAt('surveying');
    const survey = driver.state.survey!.caseId;
    const effects = driver.do(CASE, 'appeal-reopens', reopens);
    expect(effects).toContainEqual(expect.objectContaining({ process: 'callback-survey', caseId: survey }));
  });

  it.each<ComplaintStage>(['triage', 'handling', 'reply-check', 'answering', 'objection'])(
    'at %s is handled already: it goes on, and says so',
    (stage) => {
      const driver = complaintAt(stage);
      expect(told(driver.do(CASE, 'appeal-reopens', reopens))).toHaveLength(1);
      expect(driver.state.stage).toBe(stage);
    },
  );

  it('is surveyed by nobody who worked the appeal, and objected to above the hotline that heard it', () => {
    const driver = complaintAt('closed');
    driver.do(CASE, 'appeal-reopens', reopens);
    expect(driver.state.workers).toContain('lz.manager');
    expect(driver.state.hotlinesHeard).toEqual(['prefecture']);
    driver.do(PEOPLE.billing, 'accept');
    driver.do(PEOPLE.billing, 'reply', { text: words() });
    driver.do(PEOPLE.junior, 'approve-reply');
    driver.do(PEOPLE.junior, 'answer-customer', { text: words(), accepted: false });
    expect(driver.state).toMatchObject({ stage: 'objection', hotline: 'gm' });
  });

  it('that has ended hears nothing', () => {
    expect(complaintAt('ended').refusal(CASE, 'appeal-reopens', reopens)?.code).toBe('case-closed');
  });

  it('is asked by cases only', () => {
    expect(complaintAt('closed').refusal(PEOPLE.manager, 'appeal-reopens', reopens)?.code).toBe('not-permitted');
  });
});
