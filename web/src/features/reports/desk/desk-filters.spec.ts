import { addressOf } from '../../../list/address-of';
import { readDesk } from './desk-filters';

it('the address says what is listed, and nothing that there is not', () => {
  const filters = { stands: 'owed', period: 'week', org: 'gs-lz', stage: 'approval' } as const;
  expect(readDesk(new URLSearchParams(addressOf(filters)))).toEqual(filters);
  expect(readDesk(new URLSearchParams('stands=lost&period=decade&org=%20&stage=new'))).toEqual({});
});
