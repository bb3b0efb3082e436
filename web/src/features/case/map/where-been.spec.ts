import { placesOf, staysOf } from './where-been';

const change = (field: string, old: string | null, value: string | null) => ({ field, old, new: value });
const entries = [
  { at: '09:00', changes: [change('stage', null, 'triage'), change('task triage-3', null, 'open 1')] },
  { at: '09:05', changes: [change('priority', '2', '3')] },
  { at: '09:10', changes: [change('stage', 'triage', 'handling'), change('task handle-7', null, 'open 1')] },
  { at: '09:30', changes: [change('stage', 'handling', 'triage')] },
];

describe('where a case has been', () => {
  it('is each stage in order, as often as it came back, until the next', () => {
    expect(staysOf(entries)).toEqual([
      { stage: 'triage', from: '09:00', to: '09:10' },
      { stage: 'handling', from: '09:10', to: '09:30' },
      { stage: 'triage', from: '09:30', to: null },
    ]);
  });

  it('is on the map its stages and the steps of its tasks', () => {
    expect([...placesOf(entries)].sort()).toEqual(['handle', 'handling', 'triage']);
  });
});
