import { endInOrder } from './ending';

describe('ending the parts of a process', () => {
  const told: string[] = [];
  beforeEach(() => void (told.length = 0));
  const tell = (problem: string): void => void told.push(problem);

  it('waits for each before the next', async () => {
    const order: string[] = [];
    const slow = async (name: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(name);
    };
    expect(
      await endInOrder(
        [
          ['first', () => slow('first')],
          ['second', async () => void order.push('second')],
        ],
        tell,
      ),
    ).toEqual([]);
    expect(order).toEqual(['first', 'second']);
    expect(told).toEqual([]);
  });

  it('leaves behind what hangs or fails, names it, and ends the others', async () => {
    const last = jest.fn(async () => undefined);
    const left = await endInOrder(
      [
        ['hangs', () => new Promise(() => undefined)],
        [
          'fails',
          () => {
            throw new Error('no such connection');
          },
        ],
        ['last', last],
      ],
      tell,
      20,
    );
    expect(left).toEqual(['hangs', 'fails']);
    expect(told).toEqual(['hangs: did not end within 0.02 s, left behind', 'fails: Error: no such connection']);
    expect(last).toHaveBeenCalledTimes(1);
  });
});
