import { entryOf } from './clock-entry';

const item = (changes: object[], actor = { kind: 'person', id: 'p' }) => ({
  ...{ seq: 7, at: '2026-11-05T04:52:00.000Z', hash: 'abc', previousHash: 'abb' },
  entry: JSON.stringify({ actor, command: 'dispatch', changes }),
});
const met = { field: 'clock handle-1', new: 'met 2026-11-05T04:52:00.000Z', old: null };

describe('an entry of the audit chain', () => {
  it('tells who did what to the clock that it is about, and to no other', () => {
    expect(entryOf(item([{ field: 'stage', new: 'dispatched' }, met]), 'handle-1')).toEqual({
      ...{ seq: 7, at: '2026-11-05T04:52:00.000Z', hash: 'abc', command: 'dispatch', state: 'met', person: 'p' },
    });
    expect(entryOf(item([met]), 'handle-11')).toBeNull();
    expect(entryOf(item([]), 'handle-1')).toBeNull();
  });

  it('has nobody where the timer acted', () => {
    expect(entryOf(item([met], { kind: 'system', id: 'timer' }), 'handle-1')?.person).toBeNull();
  });
});
