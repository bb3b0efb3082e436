import type { CommandField } from '../../api/shapes';
import { asFields, asTyped, isWorthKeeping, typedMoment } from './editor-values';

const fields = [
  { name: 'words', kind: 'words', required: true },
  { name: 'effectiveAt', kind: 'instant', required: false },
] as CommandField[];

describe('what stands in the editor', () => {
  it('is kept with its times as instants, without what is empty', () => {
    const typed = { words: { title: '限速' }, effectiveAt: '2026-11-22T09:30', node: undefined, note: '' };
    const kept = { words: { title: '限速' }, effectiveAt: '2026-11-22T01:30:00.000Z' };
    expect(asFields(typed, fields)).toEqual(kept);
    expect(asTyped(kept, fields)).toEqual({ words: { title: '限速' }, effectiveAt: '2026-11-22T09:30' });
  });

  it('loses a time that is written half, and nothing else with it', () => {
    expect(asFields({ words: { title: 'x' }, effectiveAt: '2026-11' }, fields)).toEqual({ words: { title: 'x' } });
  });

  it('shows an instant in Chinese time, whatever it is told in', () => {
    expect(typedMoment(Date.parse('2026-11-22T17:00:00Z'))).toBe('2026-11-23T01:00');
    expect([typedMoment(null), typedMoment(undefined)]).toEqual([undefined, undefined]);
  });

  it('is worth keeping once anything is in it', () => {
    expect(isWorthKeeping({ words: { title: '', keywords: [] }, node: undefined })).toBe(false);
    expect([isWorthKeeping({ words: { body: '<p>x</p>' } }), isWorthKeeping({ basedOn: 1 })]).toEqual([true, true]);
  });
});
