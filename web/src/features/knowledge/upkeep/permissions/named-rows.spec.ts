import { bodyOf, isSame, toggled, withNamed, type Named } from './named-rows';

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
