import { codeOf, isDatabaseAway } from './problem-from-error';

/** Why the API could not start, in one sentence with its remedy; what is not foreseen keeps its stack. */
export function explainStart(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (isDatabaseAway(error))
    return `PostgreSQL does not answer (${code ?? message}). Start it, or set BIHUAN_DATABASE_URL to one that runs; \`npm start\` brings its own.`;
  if (code === '28P01' || code === '28000')
    return `PostgreSQL refuses the sign-in (${message}). Check user and password in BIHUAN_DATABASE_URL.`;
  if (code === '3D000') return `The database does not exist (${message}). Create it, or check BIHUAN_DATABASE_URL.`;
  if (code === '22023' || /role "bihuan_app"/.test(message))
    return 'The database has no role bihuan_app yet: run the migrations first (`npm run migrate`).';
  if (code === 'EADDRINUSE')
    return `The port is in use (${message}). Stop what listens there, or set BIHUAN_HTTP_PORT to a free one.`;
  return error instanceof Error ? (error.stack ?? message) : message;
}
