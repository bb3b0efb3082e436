/** A failure that a person can act on: what happened, and what to do about it. */
export class Problem extends Error {
  /**
   * @param {string} cause what is wrong, in one sentence
   * @param {string} remedy what the reader can do, in one or more lines
   */
  constructor(cause, remedy) {
    super(cause);
    this.remedy = remedy;
  }
}

/**
 * Prints a failure and sets the exit code: cause and remedy for a Problem, the stack for a defect of ours.
 * @param {unknown} error
 */
export function report(error) {
  if (error instanceof Problem) console.error(`\n✗ ${error.message}\n  → ${error.remedy.replace(/\n/g, '\n    ')}\n`);
  else console.error(error);
  process.exitCode = 1;
}

const SYSTEM_ERRORS = {
  ENOSPC: 'The disk is full: free some space (df -h shows where), then start again.',
  EDQUOT: 'The disk quota is used up: free some space, then start again.',
  EACCES: 'Give this user write access to the folder, or name another one with BIHUAN_DATA_DIR.',
  EPERM: 'Give this user write access to the folder, or name another one with BIHUAN_DATA_DIR.',
  EROFS: 'The file system is read-only: name a writable folder with BIHUAN_DATA_DIR.',
};

/**
 * Turns disk-full and permission errors of the system into problems with a remedy; anything else stays as it is.
 * @param {unknown} error
 * @returns {unknown}
 */
export function explained(error) {
  const { code, path, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const remedy = code && SYSTEM_ERRORS[/** @type {keyof typeof SYSTEM_ERRORS} */ (code)];
  return remedy ? new Problem(`Cannot write ${path ?? ''}: ${message}`, remedy) : error;
}
