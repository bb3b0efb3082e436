import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../support/holder';

/** A rule that flags nothing is worse than none: each must flag its example, and leave the good one alone. */
const house = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
const untyped: Linter.Config[] = [
  { files: ['**/*.ts'], ...(tseslint.configs.disableTypeChecked as Linter.Config) },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null } } },
];
/** The examples are in no program, so that the type-aware rules stay out, but for the one that has a test of its own. */
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, baseConfig: house, overrideConfig: untyped });

async function flagged(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('the sandbox rules', () => {
  it.each([
    ['the clock', 'export const at = Date.now();', 'no-restricted-syntax'],
    ['today', 'export const at = new Date();', 'no-restricted-syntax'],
    ['chance', 'export const n = Math.random();', 'no-restricted-syntax'],
    ['the zone of the machine', 'export const h = (d: Date): number => d.getHours();', 'no-restricted-syntax'],
    ['the environment', 'export const e = process.env.HOME;', 'no-restricted-globals'],
    ['the network', `export const r = fetch('http://127.0.0.1');`, 'no-restricted-globals'],
    ['timers', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['what outlives a case', 'export const seen = new Map<string, number>();', 'no-restricted-syntax'],
    ['what changes between cases', 'let last = 0;\nexport const next = (): number => ++last;', 'no-restricted-syntax'],
    [
      'Node built-ins',
      `import { readFileSync } from 'node:fs';\nexport const f = readFileSync;`,
      'no-restricted-imports',
    ],
  ])('keep %s out of domain/', async (_, code, rule) => {
    expect(await flagged('domain/shared/teeth.ts', code)).toContain(rule);
  });

  it.each([
    ['buffers', 'export const b = Buffer.from([]);', 'no-restricted-globals'],
    ['the console', 'console.log(1);', 'no-restricted-globals'],
    ['Node built-ins', `import { join } from 'path';\nexport const j = join;`, 'no-restricted-imports'],
  ])('keep %s out of workflows/', async (_, code, rule) => {
    expect(await flagged('workflows/shared/teeth.ts', code)).toContain(rule);
  });

  it('let pure code pass', async () => {
    const code = 'export const later = (at: number, ms: number): Date => new Date(at + ms);\n';
    expect(await flagged('domain/shared/teeth.ts', code)).toEqual([]);
  });

  it('leave the same words alone elsewhere', async () => {
    expect(await flagged('scripts/teeth.mjs', 'export const at = Date.now();\n')).toEqual([]);
  });
});

describe('the house rules', () => {
  it('flag a file that has grown too long', async () => {
    expect(await flagged('src/teeth.ts', 'export {};\n'.repeat(251))).toContain('max-lines');
  });

  it('flag the environment read outside the configuration', async () => {
    expect(await flagged('src/teeth.ts', 'export const e = process.env.HOME;\n')).toContain('no-restricted-properties');
    expect(await flagged('src/platform/config/teeth.ts', 'export const e = process.env.HOME;\n')).toEqual([]);
  });

  it('flag a test that does not run', async () => {
    expect(await flagged('src/teeth.spec.ts', `it.skip('x', () => undefined);\n`)).toContain('no-restricted-syntax');
  });

  it('do not let a comment switch them off', async () => {
    const code = `/* eslint-disable */\nexport const at = Date.now();\n`;
    expect(await flagged('domain/shared/teeth.ts', code)).toContain('no-restricted-syntax');
  });

  it('flag a promise that nobody awaits', async () => {
    const projectService = { allowDefaultProject: ['src/teeth.ts'] };
    const overrideConfig = [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService } } }];
    const typed = new ESLint({ cwd: ROOT, overrideConfigFile: true, baseConfig: house, overrideConfig });
    const [result] = await typed.lintText('export const f = (): void => {\n  Promise.resolve(1);\n};\n', {
      filePath: join(ROOT, 'src/teeth.ts'),
    });
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('@typescript-eslint/no-floating-promises');
  });
});
