import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/holder';

/** The names of the processes: the same in every room, in the API and in the data. */
const SLUGS = [
  ...['complaint-dispatch', 'callback-survey', 'knowledge-publish', 'knowledge-update', 'knowledge-revoke'],
  ...[
    'knowledge-article',
    'province-publication',
    'knowledge-feedback',
    'local-publication',
    'bulletin-publish',
    'bulletin-delivery',
    'bulletin-reply',
    'suggestion',
    'appeal',
    'work-assignment',
    'work-assignment-part',
  ],
  ...['outbound-campaign', 'report-submission', 'quality-sampling', 'quality-check', 'process-evaluation'],
];

/** Rules that several processes share because they are of one shape: a family has no workflow of its own. */
const FAMILIES: Record<string, string[]> = {
  knowledge: SLUGS.filter((slug) => /^knowledge-|^province-publication$|^local-publication$/.test(slug)),
  bulletin: SLUGS.filter((slug) => slug.startsWith('bulletin-')),
};

const folders = (room: string): string[] =>
  readdirSync(join(ROOT, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name)
    .sort();

const camel = (slug: string): string => slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function specs(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', '.git', '.bihuan'].includes(entry.name) ? [] : specs(path);
    return entry.name.endsWith('.spec.ts') ? [path] : [];
  });
}

describe('one slug, the same name in every room', () => {
  const processes = folders('domain').filter((name) => !(name in FAMILIES));

  it('is a slug of the design', () => {
    expect(processes.filter((name) => !SLUGS.includes(name))).toEqual([]);
    expect(processes).toContain('complaint-dispatch');
  });

  it.each(Object.entries(FAMILIES))('family %s is not a process, and several are of it', (family, slugs) => {
    expect(SLUGS).not.toContain(family);
    expect(slugs.length).toBeGreaterThan(1);
    expect(folders('domain')).toContain(family);
  });

  it('has rules and a workflow, or neither', () => {
    expect(folders('workflows')).toEqual(processes);
  });

  it.each(processes)('%s has the files that its name promises', (slug) => {
    const expected = ['', '.machine', '.permissions'].map((part) => `domain/${slug}/${slug}${part}.ts`);
    expected.push(`workflows/${slug}/${slug}.workflow.ts`);
    expect(expected.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(processes)('%s is what the worker runs under that name', (slug) => {
    const index = readFileSync(join(ROOT, 'workflows/index.ts'), 'utf8');
    expect(index).toMatch(new RegExp(`\\b${camel(slug)}\\b.*'\\./${slug}/${slug}\\.workflow'`));
  });
});

describe('every spec file', () => {
  it('belongs to exactly one suite, so that npm test runs it', () => {
    const { projects } = jest.requireActual<{ projects: { testRegex: string }[] }>('../../jest.config.js');
    const stray = specs('.').filter(
      (file) => projects.filter(({ testRegex }) => new RegExp(testRegex).test(join(ROOT, file))).length !== 1,
    );
    expect(stray).toEqual([]);
  });
});
