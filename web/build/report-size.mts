import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Chunk {
  type: string;
  fileName: string;
  isEntry?: boolean;
  imports?: string[];
  facadeModuleId?: string | null;
}

const KB = 1000;

/** What the browser must load before a route shows: the entry, the route's chunk and all they import. */
function needed(chunks: Map<string, Chunk>, first: string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || found.has(name)) return;
    found.add(name);
    chunk.imports?.forEach(visit);
  };
  first.forEach(visit);
  return found;
}

/** Prints the JavaScript of the first page (gzip) and stops the build where it exceeds the budget, in kB. */
export function reportSize({ page, budget }: { page: string; budget: number }): Plugin {
  return {
    name: 'report-size',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      const chunks = new Map(Object.values(bundle).map((chunk) => [chunk.fileName, chunk as Chunk]));
      const entries = [...chunks.values()].filter(
        ({ type, isEntry, facadeModuleId }) => type === 'chunk' && (isEntry || facadeModuleId?.endsWith(page)),
      );
      const files = needed(
        chunks,
        entries.map(({ fileName }) => fileName),
      );
      const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dir!, file))).length, 0);
      const size = Math.round(bytes / KB);
      console.log(`JavaScript before the inbox shows: ${size} kB gzip in ${files.size} files (budget ${budget} kB)`);
      if (size > budget) this.error(`The inbox loads ${size} kB of JavaScript (gzip); the budget is ${budget} kB`);
    },
  };
}
