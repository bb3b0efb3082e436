import type { OrgId } from '../../domain/shared/actor';
import type { OrgRef } from '../../domain/shared/case-state';
import { GANSU_PREFECTURES, PROVINCES } from './provinces';

export interface OrgRow {
  id: OrgId;
  parent_id: OrgId | null;
  level: OrgRef['level'];
  /** Ids from the root, each followed by a dot, e.g. `hq.gs.gs-lz.`: a prefix match is a subtree. */
  path: string;
  name_zh: string;
  name_en: string;
  calendar_id: string;
}

type Name = readonly [code: string, zh: string, en: string];

/** Handling departments of every centre below HQ. */
const HANDLING: readonly Name[] = [
  ['service', '服务部', 'service department'],
  ['billing', '计费中心', 'billing'],
  ['network', '网络维护部', 'network maintenance'],
  ['fault', '112障碍台', '112 fault desk'],
];
const MARKETING: Name = ['marketing', '市场经营部', 'marketing'];
/** A provincial company's own, beside the handling ones. */
const PROVINCIAL: readonly Name[] = [
  MARKETING,
  ['supervision', '服务督查室', 'service supervision'],
  ['interconnection', '互联互通部', 'interconnection'],
];
/** Second-line platforms (names ours): network-wide businesses with a second-line desk of their own. */
const SECOND_LINE: readonly Name[] = [
  ['voice', '语音增值平台二线客服', 'Voice services second line'],
  ['data', '数据业务平台二线客服', 'Data services second line'],
  ['video', '视频业务平台二线客服', 'Video services second line'],
];
/** Same zone, later office hours. */
const WESTERN = new Set(['xj', 'xz']);

const under = (parent: OrgRow, row: Pick<OrgRow, 'id' | 'level' | 'name_zh' | 'name_en'>): OrgRow => ({
  ...row,
  parent_id: parent.id,
  path: `${parent.path}${row.id}.`,
  calendar_id: parent.calendar_id,
});

const departments = (centre: OrgRow, zh: string, en: string, names: readonly Name[]): OrgRow[] =>
  names.map(([code, nameZh, nameEn]) =>
    under(centre, {
      id: `${centre.id}-${code}`,
      level: 'department',
      name_zh: `${zh}${nameZh}`,
      name_en: `${en} ${nameEn}`,
    }),
  );

function prefectures(province: OrgRow): OrgRow[] {
  return GANSU_PREFECTURES.flatMap(([code, zh, en]) => {
    const id = `${province.id}-${code}`;
    const centre = under(province, {
      id,
      level: 'prefecture',
      name_zh: `${zh}客服中心`,
      name_en: `${en} service centre`,
    });
    return [centre, ...departments(centre, zh, en, [...HANDLING, MARKETING])];
  });
}

function province(hq: OrgRow, [id, zh, en]: Name): OrgRow[] {
  const row = under(hq, {
    id,
    level: 'province',
    name_zh: `${zh}省级客服中心`,
    name_en: `${en} province service centre`,
  });
  const centre = { ...row, calendar_id: WESTERN.has(id) ? 'back-office-west' : hq.calendar_id };
  if (id !== 'gs') return [centre, ...departments(centre, zh, en, HANDLING)];
  return [centre, ...departments(centre, zh, en, [...HANDLING, ...PROVINCIAL]), ...prefectures(centre)];
}

/** The whole tree, parents before children: HQ, provinces, Gansu's prefectures, departments, second-line platforms. */
export function orgRows(): OrgRow[] {
  const hq: OrgRow = {
    id: 'hq',
    parent_id: null,
    level: 'hq',
    path: 'hq.',
    name_zh: '总部一级客服中心',
    name_en: 'HQ level-one service centre',
    calendar_id: 'back-office',
  };
  const secondLine = SECOND_LINE.map(([code, name_zh, name_en]) =>
    under(hq, { id: `hq-sl-${code}`, level: 'second-line', name_zh, name_en }),
  );
  return [hq, ...PROVINCES.flatMap((row) => province(hq, row)), ...secondLine];
}
