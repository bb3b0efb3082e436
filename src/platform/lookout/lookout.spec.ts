import { Lookout } from './lookout';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A lookout whose looks are ended by hand. */
function watched(settings: { interval: number; rest?: number }) {
  const ends: ((error?: Error) => void)[] = [];
  const errors: unknown[] = [];
  const look = () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  const lookout = new Lookout(look, (error) => errors.push(error), settings);
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const end = async (error?: Error): Promise<void> => {
    ends.at(-1)!(error);
    await pass(0);
  };
  return { lookout, pass, end, errors, looks: () => ends.length };
}

it('looks when woken, and again after the interval', async () => {
  const { lookout, pass, end, looks } = watched({ interval: 1_000 });
  expect(looks()).toBe(0);
  lookout.wake();
  expect(looks()).toBe(1);
  await end();
  await pass(999);
  expect(looks()).toBe(1);
  await pass(1);
  expect(looks()).toBe(2);
});

it('looks once more, and only once, for all who woke it during a look', async () => {
  const { lookout, pass, end, looks } = watched({ interval: 1_000 });
  lookout.wake();
  await pass(0);
  for (let n = 0; n < 5; n++) lookout.wake();
  await pass(10_000);
  expect(looks()).toBe(1);
  await end();
  await pass(1);
  expect(looks()).toBe(2);
  await end();
  await pass(999);
  expect(looks()).toBe(2);
});

it('rests between looks, however often it is woken', async () => {
  const { lookout, pass, end, looks } = watched({ interval: 1_000, rest: 100 });
  lookout.wake();
  await pass(0);
  await end();
  for (let n = 0; n < 9; n++) {
    lookout.wake();
    await pass(10);
  }
  expect(looks()).toBe(1);
  await pass(10);
  expect(looks()).toBe(2);
});

it('goes on after a look that failed, and tells of it', async () => {
  const { lookout, pass, end, errors, looks } = watched({ interval: 1_000 });
  lookout.wake();
  await pass(0);
  await end(new Error('database away'));
  await pass(1_000);
  expect([errors, looks()]).toEqual([[new Error('database away')], 2]);
});

it('stops after the look under way, and looks no more', async () => {
  const { lookout, pass, end, looks } = watched({ interval: 1_000 });
  lookout.wake();
  await pass(0);
  let stopped = false;
  void lookout.stop().then(() => (stopped = true));
  await pass(5_000);
  expect(stopped).toBe(false);
  await end();
  expect(stopped).toBe(true);
  lookout.wake();
  await pass(5_000);
  expect(looks()).toBe(1);
});
