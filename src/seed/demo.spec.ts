import type { OrgRef } from '../../domain/shared/case-state';
import { mayBeHeldAt } from '../../domain/shared/role-places';
import { orgRows } from './org-rows';
import { demoCustomers } from './demo-customers';
import { demoPeople } from './demo-people';
import { DEMO_SYSTEMS } from './demo-systems';

const orgs = new Set(orgRows().map(({ id }) => id));
const people = demoPeople();
const customers = demoCustomers();
const named = (username: string) => people.find((person) => person.username === username);

describe('demo people', () => {
  it('hold posts where such posts are held', () => {
    const level = new Map(orgRows().map((org) => [org.id, org.level as OrgRef['level']]));
    expect(people.filter(({ role, org }) => !mayBeHeldAt(role, level.get(org)!))).toEqual([]);
  });

  it('are named once, by post, in organisations that exist', () => {
    expect(new Set(people.map(({ username }) => username)).size).toBe(people.length);
    expect(new Set(people.map(({ display_zh }) => display_zh)).size).toBe(people.length);
    expect(new Set(people.map(({ display_en }) => display_en)).size).toBe(people.length);
    expect(people.filter(({ org }) => !orgs.has(org))).toEqual([]);
  });

  it.each([
    ['gs-lz.junior', 'junior-agent', 'gs-lz', '兰州 初级话务员一', 'Lanzhou junior agent 1'],
    ['gs-lz.junior2', 'junior-agent', 'gs-lz', '兰州 初级话务员二', 'Lanzhou junior agent 2'],
    ['gs-lz.billing', 'handler', 'gs-lz-billing', '兰州 计费中心处理人员一', 'Lanzhou billing handler 1'],
    ['gs-lz.fault', 'handler', 'gs-lz-fault', '兰州 112障碍台处理人员', 'Lanzhou 112 fault desk handler'],
    ['gs-lz.manager', 'prefecture-manager', 'gs-lz', '兰州 经理热线一', 'Lanzhou manager hotline 1'],
    ['gs.gm', 'gm-hotline', 'gs', '甘肃 总经理热线一', 'Gansu GM hotline 1'],
    ['hq.coordinator', 'hq-coordinator', 'hq', '总部 全国中心协调一', 'HQ coordinator 1'],
    ['hq.leader', 'centre-leader', 'hq', '总部 中心领导', 'HQ centre leader'],
    ['admin', 'administrator', 'hq', '系统管理员一', 'Administrator 1'],
  ])('%s is %s at %s', (username, role, org, display_zh, display_en) => {
    expect(named(username)).toEqual({ username, role, org, display_zh, display_en });
  });

  it.each(['junior', 'senior', 'leader', 'surveyor', 'manager', 'billing'])(
    'have a second pair of eyes in Lanzhou: %s',
    (title) => {
      expect(named(`gs-lz.${title}`)?.role).toBe(named(`gs-lz.${title}2`)?.role);
    },
  );
});

describe('demo customers', () => {
  it('are some hundred labelled samples with numbers of their own', () => {
    expect(customers.length).toBeGreaterThan(300);
    expect(new Set(customers.map(({ number }) => number)).size).toBe(customers.length);
    expect(customers.filter(({ name }) => !/^示例客户 \d{4}$/.test(name))).toEqual([]);
    expect(customers.filter(({ org_id }) => !orgs.has(org_id))).toEqual([]);
  });

  it('have phones that can belong to nobody', () => {
    expect(customers.filter(({ phone }) => !/^\+999\d{8}$/.test(phone))).toEqual([]);
    expect(new Set(customers.map(({ phone }) => phone)).size).toBe(customers.length);
  });

  it.each(['ordinary', 'vip', 'important', 'major-account', 'leased-line'])(
    'of tier %s live in several centres',
    (tier) => {
      for (const org of ['gs-lz', 'gs-ts', 'gs', 'sn', 'hq'])
        expect(customers.some((customer) => customer.tier === tier && customer.org_id === org)).toBe(true);
    },
  );
});

it('demo systems have a source and a token each', () => {
  expect(new Set(DEMO_SYSTEMS.map(({ source }) => source)).size).toBe(DEMO_SYSTEMS.length);
  expect(DEMO_SYSTEMS.filter(({ org, token }) => !orgs.has(org) || !/^bhs_demo-/.test(token))).toEqual([]);
});
