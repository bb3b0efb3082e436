import type { OrgId, Role } from '../../domain/shared/actor';
import { GANSU_PREFECTURES, PROVINCES } from './provinces';

export interface DemoPerson {
  username: string;
  display_zh: string;
  display_en: string;
  org: OrgId;
  role: Role;
}

const TITLES: Record<string, readonly [role: Role, zh: string, en: string]> = {
  junior: ['junior-agent', '初级话务员', 'junior agent'],
  senior: ['senior-agent', '高级话务员', 'senior agent'],
  leader: ['team-leader', '班长', 'team leader'],
  desk: ['integrated-desk', '综合处理台', 'integrated desk'],
  editor: ['editing-desk', '采编台', 'editing desk'],
  surveyor: ['surveyor', '满意度调查员', 'surveyor'],
  records: ['records-manager', '资料管理员', 'records manager'],
  manager: ['prefecture-manager', '经理热线', 'manager hotline'],
  gm: ['gm-hotline', '总经理热线', 'GM hotline'],
  coordinator: ['hq-coordinator', '全国中心协调', 'coordinator'],
  statistician: ['statistician', '统计员', 'statistician'],
  quality: ['quality-inspector', '质检员', 'quality inspector'],
  supervisor: ['service-supervisor', '服务督查', 'service supervisor'],
  floor: ['floor-manager', '现场资源管理员', 'floor manager'],
  head: ['centre-leader', '中心领导', 'centre leader'],
  author: ['knowledge-author', '知识生成人员', 'knowledge author'],
  knowledge: ['knowledge-manager', '知识管理员', 'knowledge manager'],
  bulletins: ['bulletin-author', '公告生成人员', 'bulletin author'],
  publisher: ['bulletin-manager', '公告管理员', 'bulletin manager'],
};

/** Handlers sit in the department their name ends with: `gs-lz.billing` in `gs-lz-billing`. */
const DEPARTMENTS: Record<string, readonly [zh: string, en: string]> = {
  service: ['服务部', 'service department'],
  billing: ['计费中心', 'billing'],
  network: ['网络维护部', 'network maintenance'],
  fault: ['112障碍台', '112 fault desk'],
  marketing: ['市场经营部', 'marketing'],
  supervision: ['服务督查室', 'service supervision'],
  interconnection: ['互联互通部', 'interconnection'],
};
const ORDINALS = ['一', '二', '三'];

/** Who works where. A number after a title: another person of the same post, for four eyes. */
const STAFF: Record<OrgId, string> = {
  'gs-lz':
    'junior junior2 junior3 senior senior2 leader leader2 desk editor surveyor surveyor2 records manager manager2 ' +
    'statistician quality floor head service billing billing2 network fault marketing bulletins publisher',
  'gs-ts':
    'junior junior2 senior senior2 leader desk surveyor records manager statistician head service billing network fault ' +
    'bulletins publisher',
  gs:
    'junior junior2 senior senior2 leader desk surveyor records gm gm2 supervisor quality head service billing network fault ' +
    'editor author author2 knowledge knowledge2 bulletins publisher publisher2 statistician marketing supervision ' +
    'interconnection',
  sn:
    'junior junior2 senior senior2 leader desk surveyor records gm head knowledge knowledge2 service billing network fault ' +
    'bulletins publisher publisher2',
  hq:
    'junior senior senior2 desk surveyor records coordinator coordinator2 author author2 knowledge knowledge2 ' +
    'bulletins publisher publisher2 statistician',
};

/** Names that do not follow the pattern. */
const OTHERS: DemoPerson[] = [
  ['hq.leader', '总部 中心领导', 'HQ centre leader', 'hq', 'centre-leader'],
  ['hq.team-leader', '总部 班长', 'HQ team leader', 'hq', 'team-leader'],
  ['hq-sl-voice.handler', '语音增值平台 处理人员', 'Voice services handler', 'hq-sl-voice', 'handler'],
  ['hq-sl-data.handler', '数据业务平台 处理人员', 'Data services handler', 'hq-sl-data', 'handler'],
  ['hq-sl-video.handler', '视频业务平台 处理人员', 'Video services handler', 'hq-sl-video', 'handler'],
  ...[
    ['voice', '语音增值平台', 'Voice services'],
    ['data', '数据业务平台', 'Data services'],
    ['video', '视频业务平台', 'Video services'],
  ].flatMap(([code, zh, en]) => [
    [`hq-sl-${code}.author`, `${zh} 知识生成人员`, `${en} knowledge author`, `hq-sl-${code}`, 'knowledge-author'],
    [`hq-sl-${code}.knowledge`, `${zh} 知识管理员`, `${en} knowledge manager`, `hq-sl-${code}`, 'knowledge-manager'],
    [`hq-sl-${code}.bulletins`, `${zh} 公告生成人员`, `${en} bulletin author`, `hq-sl-${code}`, 'bulletin-author'],
    [`hq-sl-${code}.publisher`, `${zh} 公告管理员`, `${en} bulletin manager`, `hq-sl-${code}`, 'bulletin-manager'],
  ]),
  ['admin', '系统管理员一', 'Administrator 1', 'hq', 'administrator'],
  ['admin2', '系统管理员二', 'Administrator 2', 'hq', 'administrator'],
].map(
  ([username, display_zh, display_en, org, role]) => ({ username, display_zh, display_en, org, role }) as DemoPerson,
);

const PLACES = new Map<string, readonly [zh: string, en: string]>([
  ['hq', ['总部', 'HQ']],
  ...PROVINCES.map(([code, zh, en]) => [code, [zh, en]] as const),
  ...GANSU_PREFECTURES.map(([code, zh, en]) => [`gs-${code}`, [zh, en]] as const),
]);

function member(centre: OrgId, name: string, all: readonly string[]): DemoPerson {
  const [, title = '', digit] = /^([a-z]+)(\d?)$/.exec(name) ?? [];
  const several = all.includes(`${title}2`);
  const number = Number(digit || 1);
  const [placeZh, placeEn] = PLACES.get(centre)!;
  const zhNumber = several ? ORDINALS[number - 1] : '';
  const enNumber = several ? ` ${number}` : '';
  const department = DEPARTMENTS[title];
  const [role, zh, en] = department
    ? (['handler', `${department[0]}处理人员`, `${department[1]} handler`] as const)
    : TITLES[title]!;
  return {
    username: `${centre}.${name}`,
    display_zh: `${placeZh} ${zh}${zhNumber}`,
    display_en: `${placeEn} ${en}${enNumber}`,
    org: department ? `${centre}-${title}` : centre,
    role,
  };
}

/** The demo people: `<org>.<title>`, shown by post, e.g. “兰州 初级话务员一”. Nobody's real or invented name. */
export function demoPeople(): DemoPerson[] {
  const staff = Object.entries(STAFF).flatMap(([centre, names]) => {
    const all = names.split(' ');
    return all.map((name) => member(centre, name, all));
  });
  // Every province reviews what it publishes, and what it replies.
  const elsewhere = PROVINCES.filter(([code]) => !(code in STAFF)).flatMap(([code]) =>
    ['knowledge', 'bulletins', 'publisher'].map((name) => member(code, name, [])),
  );
  return [...staff, ...elsewhere, ...OTHERS];
}
