import type { Me, Org } from '../../api/shapes';
import { answering, askingFor, makingFor } from './report-posts';

const org = (id: string, level: Org['level'], parent: string | null): Org => ({ id, level, parent }) as Org;
const me = (...posts: [role: string, org: string][]): Me =>
  ({ posts: posts.map(([role, at]) => ({ role, org: at })) }) as Me;

it('only a province’s statistician begins a regular report; whoever has a post asks for one', () => {
  expect(makingFor(me(['statistician', 'gs'], ['statistician', 'gs-lz'], ['centre-leader', 'sn']))).toEqual(['gs']);
  expect(makingFor(me(['statistician', 'hq']))).toEqual([]);
  expect(askingFor(me(['handler', 'gs-marketing'], ['service-supervisor', 'gs-marketing']))).toEqual(['gs-marketing']);
});

it('asked is one’s own centre with those below it; by a department the centre that it stands beside', () => {
  const province = [org('gs', 'province', 'hq'), org('gs-lz', 'prefecture', 'gs'), org('gs-x', 'department', 'gs')];
  expect(answering(province, ['gs'])).toEqual(['gs', 'gs-lz']);
  expect(answering([org('gs-x', 'department', 'gs')], ['gs-x'])).toEqual(['gs']);
});
