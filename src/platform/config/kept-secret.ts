import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** Several processes may start at once: the first one's content is everybody's, and nobody ever reads half of it. */
function makeOnce(file: string, content: string): void {
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, content, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
}

/** 32 random bytes in hex, made at the first start and kept in the data folder, readable by its owner only. */
export function keptSecret(dataDir: string, name: string): { file: string; text: string } {
  const file = join(dataDir, name);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    makeOnce(file, randomBytes(32).toString('hex'));
  }
  return { file, text: readFileSync(file, 'utf8').trim() };
}
