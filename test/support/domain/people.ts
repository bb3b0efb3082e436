import type { Actor, OrgId, Role } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';

/** Organisations of the test tree, as the API would resolve them. */
const hq: OrgRef = { id: 'hq', level: 'hq', lineage: { own: 'hq', hq: 'hq' } };
const province = (id: OrgId): OrgRef => ({ id, level: 'province', lineage: { own: id, province: id, hq: 'hq' } });
const prefecture = (id: OrgId, parent: OrgId): OrgRef => ({
  id,
  level: 'prefecture',
  lineage: { own: id, prefecture: id, province: parent, hq: 'hq' },
});
const department = (id: OrgId, centre: OrgRef): OrgRef => ({ id, level: 'department', lineage: centre.lineage });

const lz = prefecture('gs-lz', 'gs');
/** Those that complaints go to. */
export const COMPLAINT_ORGS = {
  hq,
  gs: province('gs'),
  sn: province('sn'),
  xj: province('xj'),
  lz,
  ts: prefecture('gs-ts', 'gs'),
  billing: department('gs-lz-billing', lz),
  network: department('gs-lz-network', lz),
  gsNetwork: department('gs-network', province('gs')),
  tsBilling: department('gs-ts-billing', prefecture('gs-ts', 'gs')),
  snNetwork: department('sn-network', province('sn')),
  secondLine: { id: 'hq-sl-voice', level: 'second-line', lineage: hq.lineage } as OrgRef,
};
export const ORGS = { ...COMPLAINT_ORGS, service: department('gs-lz-service', lz) };

export type Person = Extract<Actor, { kind: 'person' }>;
const person = (id: string, role: Role, org: OrgId): Person => ({ kind: 'person', id, posts: [{ role, org }] });

/** One person per post that the tests of complaints play; ids say who. */
export const COMPLAINT_PEOPLE = {
  junior: person('lz.junior', 'junior-agent', 'gs-lz'),
  junior2: person('lz.junior2', 'junior-agent', 'gs-lz'),
  senior: person('lz.senior', 'senior-agent', 'gs-lz'),
  senior2: person('lz.senior2', 'senior-agent', 'gs-lz'),
  integrated: person('lz.integrated', 'integrated-desk', 'gs-lz'),
  leader: person('lz.leader', 'team-leader', 'gs-lz'),
  billing: person('lz.billing', 'handler', 'gs-lz-billing'),
  billing2: person('lz.billing2', 'handler', 'gs-lz-billing'),
  network: person('lz.network', 'handler', 'gs-lz-network'),
  manager: person('lz.manager', 'prefecture-manager', 'gs-lz'),
  records: person('lz.records', 'records-manager', 'gs-lz'),
  surveyor: person('lz.surveyor', 'surveyor', 'gs-lz'),
  gm: person('gs.gm', 'gm-hotline', 'gs'),
  coordinator: person('hq.coordinator', 'hq-coordinator', 'hq'),
  coordinator2: person('hq.coordinator2', 'hq-coordinator', 'hq'),
  hqLeader: person('hq.leader', 'centre-leader', 'hq'),
  hqRecords: person('hq.records', 'records-manager', 'hq'),
  tsJunior: person('ts.junior', 'junior-agent', 'gs-ts'),
  tsSenior: person('ts.senior', 'senior-agent', 'gs-ts'),
  tsHandler: person('ts.billing', 'handler', 'gs-ts-billing'),
  tsRecords: person('ts.records', 'records-manager', 'gs-ts'),
  snJunior: person('sn.junior', 'junior-agent', 'sn'),
  snSenior: person('sn.senior', 'senior-agent', 'sn'),
  snHandler: person('sn.network', 'handler', 'sn-network'),
  snRecords: person('sn.records', 'records-manager', 'sn'),
} satisfies Record<string, Person>;

/** And those of suggestions and appeals. */
export const PEOPLE = {
  ...COMPLAINT_PEOPLE,
  service: person('lz.service', 'handler', 'gs-lz-service'),
  service2: person('lz.service2', 'handler', 'gs-lz-service'),
  gm2: person('gs.gm2', 'gm-hotline', 'gs'),
  gsHead: person('gs.head', 'centre-leader', 'gs'),
  gsRecords: person('gs.records', 'records-manager', 'gs'),
} satisfies Record<string, Person>;

export const TIMER: Actor = { kind: 'system', id: 'timer' };
export const CASE: Actor = { kind: 'system', id: 'case' };
export const connected = (id: string, org: OrgId): Actor => ({ kind: 'connected-system', id, org });
