const Sequencer = require('@jest/test-sequencer').default;

/**
 * Files that take minutes or wait long for something, the longest first: begun last, one of them alone would keep a suite
 * waiting. Of the others Jest goes by the time that they took before, or by their size.
 */
const LONGEST = [
  ...['checks/lint', 'checks/types', 'architecture/import-teeth'],
  ...['kill/knowledge-killed', 'kill/servers-killed', 'e2e/npm-start', 'api/knowledge-from-complaint'],
  ...['workflow/stories', 'workflow/knowledge'],
  ...['browser/figures', 'browser/every-page', 'browser/knowledge-pages'],
];

const place = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return at < 0 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  static names = LONGEST;

  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
