/** What `npm run check` and the architecture suite run, each a Node script with its arguments, in the work tree. */
export const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'script-types', args: ['node_modules/typescript/bin/tsc', '-p', 'scripts'] },
  { name: 'web-types', args: ['node_modules/typescript/bin/tsc', '-p', 'web'] },
  { name: 'api-types', args: ['scripts/api-types.mjs', '--check'] },
  {
    name: 'lint',
    args: [
      'node_modules/eslint/bin/eslint.js',
      '--cache',
      '--cache-location',
      'node_modules/.cache/bihuan/eslint',
      '.',
    ],
  },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.'],
  },
  {
    name: 'imports',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'domain',
      'workflows',
      'activities',
      'src',
      'migrations',
      'bench',
      'web/src',
    ],
  },
];
