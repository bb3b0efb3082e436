import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg']);

export interface WebFile {
  type: string;
  etag: string;
  body: Buffer;
  encoded: (encoding: 'br' | 'gzip') => Buffer | null;
}

/** Folder of the built pages: found upwards, as the compiled API and its sources lie at different depths. */
export function webFolder(from = __dirname): string | null {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const built = join(folder, 'web/dist');
    if (existsSync(join(built, 'index.html'))) return built;
  }
  return null;
}

function webFile(path: string): WebFile {
  const body = readFileSync(path);
  const squeezes = SQUEEZED.has(extname(path));
  const kept: Partial<Record<'br' | 'gzip', Buffer>> = {};
  const squeeze = {
    br: () => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    gzip: () => gzipSync(body),
  };
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    body,
    encoded: (encoding) => (squeezes ? (kept[encoding] ??= squeeze[encoding]()) : null),
  };
}

/** Every built file by its URL path; few and small enough to be kept, and compressed when first asked for. */
export function readWebFiles(folder: string): Map<string, WebFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, webFile(path)]));
}
