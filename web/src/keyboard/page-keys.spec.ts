import { keysOf } from './page-keys';

it('names the keys of the page one is on', () => {
  expect(keysOf('/inbox')?.title).toBe('inbox.title');
  expect(keysOf('/cases/0198-a')?.title).toBe('case.title');
  expect(keysOf('/audit')?.keys.map(([keys]) => keys.join(' '))).toEqual(['j k', 'Enter', 'o', 'Esc']);
});

it('names none where a page has none', () => {
  expect([keysOf('/cases'), keysOf('/dashboard'), keysOf('/admin/people')]).toEqual([undefined, undefined, undefined]);
});
