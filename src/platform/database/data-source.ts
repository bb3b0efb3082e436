import { DataSource, type MixedList } from 'typeorm';

/** The role that the application works as: it owns no table, and may only add to history. */
export const APP_ROLE = 'bihuan_app';

interface Options {
  url: string;
  pool?: number;
  entities?: MixedList<Function>;
  /** Names the connections in pg_stat_activity. */
  name?: string;
}

/** The application's pool: every connection starts as `bihuan_app`. */
export function appDataSource({ url, pool = 10, entities = [], name = 'bihuan' }: Options): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: name,
    entities,
    synchronize: false,
    extra: { max: pool, options: `-c role=${APP_ROLE}`, connectionTimeoutMillis: 5_000 },
  });
}

/** The owner's connection: migrations and seeding of the schema only. */
export function ownerDataSource(url: string, migrations: MixedList<Function | string> = []): DataSource {
  return new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'each', synchronize: false });
}
