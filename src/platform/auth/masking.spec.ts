import type { Role } from '../../../domain/shared/actor';
import { masked, maskName, maskPhone } from './masking';
import type { Caller } from './scope';

const holder = (role: Role): Caller => ({
  actor: { kind: 'person', id: 'p', posts: [{ role, org: 'gs-lz' }] },
  paths: {},
});
const customer = { name: '示例客户 0001', phone: '+99910000001' };

describe('masking', () => {
  it.each([
    ['示例客户 0001', '示***'],
    ['示例', '示*'],
    ['示', '示'],
    ['', ''],
    ['𠮷野', '𠮷*'],
  ])('of the name %s', (name, expected) => expect(maskName(name)).toBe(expected));

  it.each([
    ['+99910000001', '+99****0001'],
    ['01234567', '012****4567'],
    ['1234567', '*****67'],
    ['12', '12'],
    ['', ''],
  ])('of the phone %s', (phone, expected) => expect(maskPhone(phone)).toBe(expected));

  it('leaves the name to those who speak with the customer, the phone to nobody', () => {
    expect(masked(customer, holder('junior-agent'))).toEqual({ name: '示例客户 0001', phone: '+99****0001' });
    expect(masked(customer, holder('handler'))).toEqual({ name: '示***', phone: '+99****0001' });
    expect(masked(customer, holder('quality-inspector'))).toEqual({ name: '示***', phone: '+99****0001' });
  });
});
