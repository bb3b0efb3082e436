import { DESK_LISTS, listOf } from './desk-lists';

const work = (process: string, stage: string) => ({ process, stage, outcome: null });
const having = (one: ReturnType<typeof work>) => DESK_LISTS.filter(({ has }) => has(one)).map(({ name }) => name);

describe('the lists of the desk', () => {
  it('tell what waits for its author from what is with others', () => {
    expect(having(work('knowledge-update', 'modifying'))).toEqual(['writing', 'done', 'everybody']);
    expect(having(work('knowledge-publish', 'hq-review'))).toEqual(['underWay', 'done', 'everybody']);
  });

  it('hold what people write: no branch, no feedback', () => {
    expect(having(work('province-publication', 'province-review'))).toEqual([]);
    expect(having(work('knowledge-feedback', 'modifying'))).toEqual([]);
  });

  it('open with the first where the address says nothing of use', () => {
    expect([listOf(null).name, listOf('x').name, listOf('done').name]).toEqual(['writing', 'writing', 'done']);
  });
});
