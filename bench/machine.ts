import { cpus, totalmem } from 'node:os';

/** The day and the machine that a benchmark ran on, as its first line says it. */
export function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model ?? 'unknown'}, ` +
    `${memory} GB, Node ${process.versions.node}`
  );
}
