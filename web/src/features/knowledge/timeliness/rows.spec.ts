import { byOrg } from './rows';

it('puts together what an organisation did in every process, the worst first', () => {
  const rows = [
    { org: 'gs', done: 4, inTime: 4 },
    { org: 'sn', done: 2, inTime: 1 },
    { org: 'gs', done: 4, inTime: 2 },
    { org: 'bj', done: 0, inTime: 0 },
  ];
  expect(byOrg(rows)).toEqual([
    { org: 'sn', done: 2, inTime: 1 },
    { org: 'gs', done: 8, inTime: 6 },
  ]);
});
