import { PEOPLE, ORGS } from '../../test/support/domain/people';
import { ROLES, type Role } from './actor';
import type { OrgRef } from './case-state';
import { mayBeHeldAt, ROLE_PLACES } from './role-places';

const LEVELS: OrgRef['level'][] = ['hq', 'province', 'prefecture', 'department', 'second-line'];

describe('where a role is held', () => {
  it.each<[Role, string]>([
    ['prefecture-manager', 'prefecture'],
    ['gm-hotline', 'province'],
    ['hq-coordinator', 'hq'],
    ['handler', 'department second-line'],
    ['team-leader', 'hq province prefecture'],
    ['surveyor', 'hq province prefecture'],
    ['centre-leader', 'hq province prefecture'],
    ['service-supervisor', 'hq province prefecture department'],
    ['knowledge-author', 'hq province second-line'],
    ['bulletin-manager', 'hq province prefecture second-line'],
    ['administrator', 'hq province prefecture department second-line'],
  ])('%s: %s', (role, levels) => {
    expect(LEVELS.filter((level) => mayBeHeldAt(role, level)).join(' ')).toBe(levels);
  });

  it('is somewhere, for every role', () => {
    expect(ROLES.filter((role) => ROLE_PLACES[role].length === 0)).toEqual([]);
  });

  it('fits everybody who plays a part in the tests', () => {
    const level = new Map(Object.values(ORGS).map(({ id, level: at }) => [id, at]));
    const posts = Object.values(PEOPLE).flatMap((person) => person.posts);
    expect(posts.filter(({ role, org }) => !mayBeHeldAt(role, level.get(org)!))).toEqual([]);
  });
});
