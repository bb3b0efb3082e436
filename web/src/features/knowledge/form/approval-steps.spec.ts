import type { TimelineEntry } from '../../../api/shapes';
import { approvalSteps } from './approval-steps';

const person = { id: 'p', nameZh: 'x', nameEn: 'x' };
const entry = (seq: number, command: string, kind = 'person', said: TimelineEntry['said'] = []) =>
  ({
    seq,
    command,
    at: '2026-11-22T01:00:00Z',
    said,
    actor: { kind, person, onBehalfOf: null },
  }) as unknown as TimelineEntry;

describe('the signatures of the form', () => {
  it('are of people who wrote, returned or passed it, in order', () => {
    const steps = approvalSteps([
      entry(1, 'register'),
      entry(2, 'claim'),
      entry(3, 'submit'),
      entry(4, 'clock-mark', 'system'),
      entry(5, 'approve'),
    ]);
    expect(steps.map(({ command }) => command)).toEqual(['register', 'submit', 'approve']);
  });

  it('say what was said about it, but not the whole text again', () => {
    const said = [
      { field: 'words', text: 'title' },
      { field: 'text', text: 'why' },
      { field: 'waiver', text: null },
    ];
    expect(approvalSteps([entry(1, 'return', 'person', said as never)])[0]!.said).toEqual(['why']);
  });
});
