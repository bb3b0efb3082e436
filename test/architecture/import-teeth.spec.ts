import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/holder';

/** Runs the import rules on a small tree made for it; answers the names of the rules that were broken. */
function broken(files: Record<string, string>): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'bihuan-imports-'));
  try {
    for (const [name, code] of Object.entries({ ...files, 'tsconfig.json': '{}' })) {
      mkdirSync(dirname(join(tree, name)), { recursive: true });
      writeFileSync(join(tree, name), code);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    const rooms = [...new Set(Object.keys(files).map((name) => name.split('/')[0]!))];
    const script = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [script, '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', ...rooms];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

const uses = (path: string): string => `import { x } from '${path}';\nexport const y = x;\n`;
const X = 'export const x = 1;\n';

describe('the import rules flag', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a rule that uses Node', { 'domain/shared/a.ts': uses('node:fs') }, 'domain-is-pure'],
    ['a rule that uses a package', { 'domain/shared/a.ts': uses('pg') }, 'domain-is-pure'],
    [
      'a process that uses the rules of another',
      { 'domain/appeal/a.ts': uses('../bulletin/b'), 'domain/bulletin/b.ts': X },
      'domain-rooms-are-apart',
    ],
    [
      'shared rules that know a process',
      { 'domain/shared/a.ts': uses('../appeal/b'), 'domain/appeal/b.ts': X },
      'shared-rules-know-no-process',
    ],
    [
      'a workflow that reaches for the database',
      { 'workflows/shared/a.ts': uses('../../src/platform/b'), 'src/platform/b.ts': X },
      'workflows-are-sandboxed',
    ],
    [
      'a workflow that uses the worker',
      { 'workflows/shared/a.ts': uses('@temporalio/worker') },
      'workflows-are-sandboxed',
    ],
    [
      'an activity that calls workflow code',
      { 'activities/a.ts': uses('../workflows/shared/lane'), 'workflows/shared/lane.ts': X },
      'activities-implement-ports',
    ],
    [
      'a module that reaches inside another',
      { 'src/modules/a/a.ts': uses('../b/rows'), 'src/modules/b/rows.ts': X },
      'modules-keep-their-inside',
    ],
    [
      'the platform that knows a module',
      { 'src/platform/a.ts': uses('../modules/b/b.module'), 'src/modules/b/b.module.ts': X },
      'platform-knows-no-module',
    ],
    [
      'two files that need each other',
      { 'src/a.ts': uses('./b'), 'src/b.ts': `export * from './a';\n${X}` },
      'no-cycles',
    ],
    ['a path to nowhere', { 'src/a.ts': uses('./nowhere') }, 'no-unresolved'],
    ['a test tool in production', { 'src/a.ts': uses('../test/b'), 'test/b.ts': X }, 'tests-stay-outside'],
  ])('%s', (_, files, rule) => {
    expect(broken(files)).toContain(rule);
  });

  it('nothing in a tree that keeps them', () => {
    const files = {
      'domain/shared/a.ts': X,
      'domain/appeal/b.ts': uses('../shared/a'),
      'workflows/appeal/w.ts': uses('../../domain/appeal/b').replace('{ x }', '{ y as x }'),
      'src/modules/a/a.ts': uses('../b/b.module'),
      'src/modules/b/b.module.ts': X,
    };
    expect(broken(files)).toEqual([]);
  });
});
