import { bodyOf, drafted, isSame, toggled, withNamed, type Named } from './named-rows';

const rights = { browse: true, edit: false, remove: false };
const named = (over: Partial<Named>): Named => ({ node: 'n', person: null, role: null, org: null, ...rights, ...over });
const li = named({ person: { id: 'p1', nameZh: '李', nameEn: 'Li' } });
const seniors = named({ role: 'senior-agent', org: 'gs' });

it('are added once, with all that they were named for', () => {
  expect(withNamed([li], seniors)).toEqual([li, seniors]);
  expect(withNamed([li, seniors], { ...seniors, browse: false, edit: true })).toEqual([
    li,
    { ...seniors, browse: true, edit: true },
  ]);
});

it('lose their row with their last right', () => {
  expect(toggled([li, seniors], seniors, 'edit')).toEqual([li, { ...seniors, edit: true }]);
  expect(toggled([li, seniors], seniors, 'browse')).toEqual([li]);
});

it('are sent as a person or as a group, without what is not said', () => {
  expect(bodyOf([li, seniors, named({ org: 'gs' })])).toEqual([
    { person: 'p1', ...rights },
    { role: 'senior-agent', org: 'gs', ...rights },
    { org: 'gs', ...rights },
  ]);
});

it('are the same in whatever order', () => {
  expect(isSame([li, seniors], [seniors, li])).toBe(true);
  expect(isSame([li], [{ ...li, edit: true }])).toBe(false);
  expect(isSame([li], [])).toBe(false);
});

it('are saved upon what they were begun on: what somebody else has saved since is looked at first', () => {
  const before = { named: [li], etag: '"1"' };
  const after = { named: [li, seniors], etag: '"2"' };
  expect(drafted(null, before)).toEqual({ ...before, isChanged: false, isOvertaken: false });
  const mine = { named: [], etag: '"1"' };
  expect(drafted(mine, before)).toEqual({ ...mine, isChanged: true, isOvertaken: false });
  expect(drafted(mine, after)).toEqual({ ...mine, isChanged: true, isOvertaken: true });
  // The same as theirs is nothing to be asked about.
  expect(drafted({ named: [seniors, li], etag: '"1"' }, after)).toMatchObject({ isChanged: false, isOvertaken: false });
});
