import { DESK_LISTS, listOf } from './desk-lists';

const having = (stage: string) => DESK_LISTS.filter(({ has }) => has({ stage })).map(({ name }) => name);

describe('the lists of the desk', () => {
  it('tell what waits for its author from what is with others', () => {
    expect(having('modifying')).toEqual(['writing', 'done', 'everybody']);
    expect(having('hq-review')).toEqual(['underWay', 'done', 'everybody']);
  });

  it('ask the server for what people write: no branch, no feedback', () => {
    expect(DESK_LISTS.map(({ filters }) => filters.written)).toEqual([true, true, true, true]);
  });

  it('open with the first where the address says nothing of use', () => {
    expect([listOf(null).name, listOf('x').name, listOf('done').name]).toEqual(['writing', 'writing', 'done']);
  });
});
