/** Exit codes of every command: 0 done · 1 done, but some rows (or checks) failed · 2 wrong use or input · 3 server out of reach or refused. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Ends the command with one clear line: cause, and what to do about it. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = 2,
  ) {
    super(message);
  }
}
