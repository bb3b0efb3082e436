import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './holder';

interface File {
  path: string;
  context: object;
}
type Sequencer = new () => { sort(files: File[]): File[] };
const LongestFirst = jest.requireActual<Sequencer & { names: string[] }>('./longest-first.cjs');

describe('what takes longest', () => {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });

  it('is named as its files are', () => {
    const missing = LongestFirst.names.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}.spec.ts`)));
    expect(missing).toEqual([]);
  });

  it('is begun first, whatever Jest knows of it', () => {
    const sort = jest.spyOn(Object.getPrototypeOf(LongestFirst.prototype) as { sort(all: File[]): File[] }, 'sort');
    sort.mockImplementation((all) => all);
    const given = ['browser/intake', 'browser/every-page', 'browser/audit', 'browser/figures'];
    const sorted = new LongestFirst().sort(given.map((name) => ({ path: `/test/${name}.spec.ts`, context: {} })));
    const names = ['browser/figures', 'browser/every-page', 'browser/intake', 'browser/audit'];
    expect(sorted.map(({ path }) => path)).toEqual(names.map((name) => `/test/${name}.spec.ts`));
    sort.mockRestore();
  });
});
