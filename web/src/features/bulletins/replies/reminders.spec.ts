import { remindersOf } from './reminders';

const mark = (name: string, planned: string, fired: string | null = null) => ({
  name,
  planned,
  fired,
  latenessMs: null,
});

it('reminders are what was sent, and what a running clock will send; the limit itself is none', () => {
  const timers = [
    { kind: 'reply', state: 'cancelled' as const, marks: [mark('warn-50', '02', '03'), mark('warn-80', '05')] },
    { kind: 'reply', state: 'running' as const, marks: [mark('warn-50', '06'), mark('due', '09')] },
    { kind: 'review', state: 'running' as const, marks: [mark('warn-50', '01')] },
  ];
  expect(remindersOf(timers)).toEqual([
    { at: '03', isDone: true },
    { at: '06', isDone: false },
  ]);
});
