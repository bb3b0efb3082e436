import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './content.mjs';
import { mine } from './processes.mjs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number, why: string, failures?: string[] }} Outcome */

/**
 * Runs one Jest project. What cannot run counts as failed: a crash, a file that does not load, a skipped test, no test at all.
 * @param {string} name
 * @param {string[]} args more for Jest
 * @returns {Promise<Outcome>}
 */
export async function runSuite(name, args) {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-suite-'));
  const file = join(folder, 'result.json');
  const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), '--selectProjects', name, '--json', '--outputFile', file];
  // Where one file waits for its servers, another goes on.
  jest.push('--testLocationInResults', '--maxWorkers=3', ...args);
  const exit = await new Promise((resolve) => {
    // --json prints its report to the standard output as well; people read the one on the error output.
    const child = spawn(process.execPath, jest, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    mine(child);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const seconds = (Date.now() - began) / 1000;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { name, seconds, ...counted(report, exit), failures: failuresOf(report) };
  } catch {
    return { name, seconds, passed: 0, failed: 1, why: `Jest ended without a report (${exit})` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report
 * @param {unknown} exit
 */
export function counted(report, exit) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.numRuntimeErrorTestSuites;
  const failed = report.numFailedTests + skipped + broken;
  const reasons = [
    skipped > 0 && `${skipped} skipped`,
    broken > 0 && `${broken} files did not run`,
    report.numPassedTests + failed === 0 && 'no test found',
    failed === 0 && exit !== 0 && `Jest ended with ${exit}`,
  ].filter(Boolean);
  const silent = failed === 0 && reasons.length > 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + silent, why: reasons.join(', ') };
}

/**
 * What failed and how it began: a run of half an hour is not searched for it.
 * @param {{ testResults: { name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} report
 */
export function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (assertionResults.length === 0 && message) return [`${file}: ${firstLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${file} › ${fullName}: ${firstLine(failureMessages.join())}`);
  });
}

/** @param {string} message */
const firstLine = (message) => stripVTControlCharacters(message).trim().split('\n', 1)[0];
