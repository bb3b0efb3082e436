import { CaseDriver } from '../../test/support/domain/case-driver';
import { registration } from '../../test/support/domain/complaints';
import { ORGS } from '../../test/support/domain/people';
import { testTerms } from '../../test/support/domain/terms';
import { ROLES, type Actor, type Role } from '../shared/actor';
import { permits } from '../shared/permission';
import { mayBeHeldAt } from '../shared/role-places';
import { machine } from './complaint-dispatch';
import type { ComplaintState } from './complaint-state';

const at = (role: Role, org: string): Actor => ({ kind: 'person', id: 'p', posts: [{ role, org }] });

describe('who may register', () => {
  const posts = [ORGS.hq, ORGS.gs, ORGS.lz].flatMap((org) =>
    ROLES.filter((role) => mayBeHeldAt(role, org.level)).map((role) => [role, org.id, org] as const),
  );

  it.each(posts)('%s at %s: the permission says what the table takes', (role, _, org) => {
    const driver = new CaseDriver<ComplaintState>(machine, testTerms());
    const refusal = driver.refusal(at(role, org.id), 'register', registration({ org }));
    expect(refusal === undefined).toBe(permits(at(role, org.id), 'register-complaints'));
  });

  it('an agent at HQ registers for any province; a coordinator decides where it goes', () => {
    const driver = new CaseDriver<ComplaintState>(machine, testTerms());
    const agent = at('junior-agent', 'hq');
    driver.do(agent, 'register', registration({ org: ORGS.hq }));
    expect(driver.state.holder).toMatchObject({ role: 'hq-coordinator', org: 'hq' });
    expect(driver.allowed(agent)).toEqual(expect.arrayContaining(['answer-on-spot', 'draft-dispatch']));
    expect(driver.allowed(agent)).not.toContain('dispatch');
    expect(driver.allowed(at('hq-coordinator', 'hq'))).not.toContain('register');
  });
});
