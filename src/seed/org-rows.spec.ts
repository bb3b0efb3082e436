import { orgRows } from './org-rows';
import { GANSU_PREFECTURES, PROVINCES } from './provinces';

const rows = orgRows();
const byId = new Map(rows.map((row) => [row.id, row]));

describe('the organisation tree', () => {
  it('has HQ, 31 provinces with distinct two-letter codes, and Gansu with its 14 prefectures', () => {
    expect(rows.filter(({ level }) => level === 'hq')).toHaveLength(1);
    expect(new Set(PROVINCES.map(([code]) => code)).size).toBe(31);
    expect(PROVINCES.every(([code]) => /^[a-z]{2}$/.test(code) && code !== 'hq')).toBe(true);
    expect(rows.filter(({ level }) => level === 'province')).toHaveLength(31);
    expect(new Set(GANSU_PREFECTURES.map(([code]) => code)).size).toBe(14);
    expect(rows.filter(({ level }) => level === 'prefecture')).toHaveLength(14);
  });

  it('names every organisation once, in both languages, by a code that is safe in a LIKE pattern', () => {
    expect(byId.size).toBe(rows.length);
    expect(rows.filter(({ id, name_zh, name_en }) => !/^[a-z]+(-[a-z]+)*$/.test(id) || !name_zh || !name_en)).toEqual(
      [],
    );
  });

  it('builds each path from its parent, parents first', () => {
    rows.forEach((row, index) => {
      const parent = row.parent_id === null ? undefined : byId.get(row.parent_id);
      expect(row.path).toBe(`${parent?.path ?? ''}${row.id}.`);
      if (parent) expect(rows.indexOf(parent)).toBeLessThan(index);
    });
    expect(byId.get('gs-lz-billing')?.path).toBe('hq.gs.gs-lz.gs-lz-billing.');
    expect(byId.get('hq-sl-voice')?.path).toBe('hq.hq-sl-voice.');
  });

  it('gives every Gansu prefecture and the province centre the handling departments', () => {
    const centres = ['gs', ...GANSU_PREFECTURES.map(([code]) => `gs-${code}`)];
    const wanted = centres.flatMap((id) =>
      ['service', 'billing', 'network', 'fault', 'marketing'].map((d) => `${id}-${d}`),
    );
    expect(wanted.filter((id) => byId.get(id)?.level !== 'department')).toEqual([]);
  });

  it('keeps later office hours in Xinjiang and Tibet only', () => {
    const west = rows
      .filter(({ calendar_id }) => calendar_id === 'back-office-west')
      .map(({ path }) => path.slice(0, 6));
    expect([...new Set(west)].sort()).toEqual(['hq.xj.', 'hq.xz.']);
    expect(new Set(rows.map(({ calendar_id }) => calendar_id))).toEqual(new Set(['back-office', 'back-office-west']));
  });
});
