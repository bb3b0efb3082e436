const fs = require('node:fs');
const path = require('node:path');

const swcrc = JSON.parse(fs.readFileSync(path.join(__dirname, '.swcrc'), 'utf8'));

/** Packages published as ES modules: Node requires them at run time, Jest on Node 20 needs them transformed. */
const isModule = (name) => {
  const file = path.join(__dirname, 'node_modules', name, 'package.json');
  return fs.existsSync(file) && JSON.parse(fs.readFileSync(file, 'utf8')).type === 'module';
};
const esm = fs
  .readdirSync(path.join(__dirname, 'node_modules'))
  .filter((name) => !name.startsWith('.'))
  .flatMap((name) =>
    name.startsWith('@')
      ? fs.readdirSync(path.join(__dirname, 'node_modules', name)).map((inner) => `${name}/${inner}`)
      : [name],
  )
  .filter(isModule);

const base = {
  testEnvironment: 'node',
  rootDir: __dirname,
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web/dist'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { ...swcrc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  // Servers start when a test first asks for one, once a run; the set-up only names the run.
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** Suites by folder; a spec beside its source belongs to the suite of its room. `npm test` runs them in this order. */
const suites = {
  domain: 'domain',
  unit: '(src|activities|bench|scripts|test/support)',
  store: 'test/store',
  workflow: '(workflows|test/workflow)',
  replay: 'test/replay',
  e2e: 'test/e2e',
  web: 'web',
  browser: 'test/browser',
  architecture: 'test/architecture',
};

module.exports = {
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: Object.entries(suites).map(([displayName, folder]) => ({
    ...base,
    displayName,
    ...(displayName === 'browser' && { testEnvironment: '<rootDir>/test/browser/shows-what-failed.ts' }),
    testRegex: `^${__dirname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/${folder}/.*\\.spec\\.ts$`,
  })),
  // Ends what hangs. Nothing is asserted about how long a machine takes.
  testTimeout: 400_000,
};
