import { slaView } from './sla-view';

const NOW = Date.parse('2026-11-22T08:00:00Z');
const words = {
  t: (key: string, values: Record<string, string | number> = {}) => `${key}(${Object.values(values).join()})`,
  code: (_: string, code: string | number | null | undefined) => String(code),
};
const due = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

describe('a time limit', () => {
  it('counts down in the state that the server gave it', () => {
    expect(slaView({ sla: 'warned', dueAt: due(30) }, NOW, words)).toEqual({
      tone: 'warned',
      text: 'sla.left(duration.minutes(30))',
    });
  });

  it('is overdue as soon as it runs out, also between two answers of the server', () => {
    expect(slaView({ sla: 'ok', dueAt: due(-1) }, NOW, words)).toMatchObject({ tone: 'overdue' });
  });

  it('is not overdue any more once it was extended', () => {
    expect(slaView({ sla: 'overdue', dueAt: due(5) }, NOW, words).tone).toBe('warned');
  });

  it('says why it is paused, where that is known', () => {
    expect(slaView({ sla: 'paused', dueAt: null, reason: 'customer' }, NOW, words).text).toBe(
      'sla.pausedFor(customer)',
    );
    expect(slaView({ sla: 'paused', dueAt: due(-5) }, NOW, words)).toEqual({ tone: 'paused', text: 'sla.paused()' });
  });

  it('may be none', () => {
    expect(slaView({ sla: 'ok', dueAt: null }, NOW, words).tone).toBe('none');
  });
});
