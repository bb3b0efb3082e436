import { hasWorkLeft, nextOf } from './next-task';

const item = (id: string, barred = false) => ({ case: { id }, barred });
const allowed = (taskId: string | null) => ({ allowedCommands: [{ type: 'x', taskId, fields: [] }] });

describe('the next piece of work', () => {
  it('is of another case and not kept from the reader', () => {
    expect(nextOf([item('here'), item('barred', true), item('next')], 'here')).toEqual(item('next'));
    expect(nextOf([item('here')], 'here')).toBeUndefined();
  });

  it('waits while the case itself still has some', () => {
    expect([hasWorkLeft(allowed('handle-3')), hasWorkLeft(allowed(null))]).toEqual([true, false]);
  });
});
