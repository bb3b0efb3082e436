import { forEachOfAll } from './for-each-of-all';

it('one that fails does not hold up the others, and is told', async () => {
  const done: number[] = [];
  const work = async (item: number): Promise<void> => {
    if (item % 2 === 0) throw new Error(`not ${item}`);
    done.push(item);
  };
  await expect(forEachOfAll([1, 2, 3, 4, 5], work)).rejects.toMatchObject({
    message: '2 of 5 failed',
    errors: [new Error('not 2'), new Error('not 4')],
  });
  expect(done).toEqual([1, 3, 5]);
  await forEachOfAll([...done], work);
  expect(done).toEqual([1, 3, 5, 1, 3, 5]);
});
