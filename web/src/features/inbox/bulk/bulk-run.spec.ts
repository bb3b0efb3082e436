import type { BulkResult, InboxItem } from '../../../api/shapes';
import { answered, bodyOf, doneRows, openRows, refusedRows, suits, type Run } from './bulk-run';

const row = (task: string) => ({ case: 'c', task, version: 3, number: 'N', step: 'triage' });
const result = (task: string, outcome: BulkResult['outcome']): BulkResult => ({
  ...{ case: 'c', task, outcome, code: null, detail: null },
});
const run: Run = { key: 'k', action: 'approve', rows: [row('one'), row('two'), row('three')], results: {} };
const tasks = (rows: { task: string }[]) => rows.map(({ task }) => task);

describe('many decisions at once', () => {
  it('have an outcome each, and the newest word counts', () => {
    const first = answered(run, [result('one', 'done'), result('two', 'pending'), result('three', 'refused')]);
    expect([tasks(doneRows(first)), tasks(openRows(first)), tasks(refusedRows(first))]).toEqual([
      ['one'],
      ['two'],
      ['three'],
    ]);
    expect(tasks(doneRows(answered(first, [result('two', 'done')])))).toEqual(['one', 'two']);
  });

  it('are about what was seen where it is approved, and about the task as it is where it is claimed', () => {
    expect(bodyOf(run).rows[0]).toEqual({ case: 'c', task: 'one', version: 3 });
    expect(bodyOf({ ...run, action: 'claim' }).rows[0]).toEqual({ case: 'c', task: 'one' });
  });

  it('leave out what the action is not for', () => {
    const item = (step: string, more: object = {}) =>
      ({
        step,
        barred: false,
        assignee: null,
        case: { process: 'complaint-dispatch' },
        ...more,
      }) as unknown as InboxItem;
    expect([suits('approve', item('second-review')), suits('approve', item('triage'))]).toEqual([true, false]);
    expect([suits('claim', item('triage')), suits('claim', item('triage', { assignee: {} }))]).toEqual([true, false]);
    expect(suits('assign', item('triage', { barred: true }))).toBe(false);
  });
});
