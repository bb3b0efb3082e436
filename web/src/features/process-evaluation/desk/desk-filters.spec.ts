import { addressOf } from '../../../list/address-of';
import { readDesk } from './desk-filters';

it('the address says what is listed, and nothing that there is not', () => {
  const filters = { evaluated: 'complaint-dispatch', stage: 'improving' } as const;
  expect(readDesk(new URLSearchParams(addressOf(filters)))).toEqual(filters);
  expect(readDesk(new URLSearchParams('evaluated=process-evaluation&stage=new'))).toEqual({});
});
