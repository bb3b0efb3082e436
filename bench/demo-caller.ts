import type { DataSource } from 'typeorm';
import { ActorResolver } from '../src/platform/auth/actor-resolver';
import type { Caller } from '../src/platform/auth/scope';

/** One of the demo people, as the API sees somebody who has signed in. */
export async function demoCaller(dataSource: DataSource, username: string): Promise<Caller> {
  const [person] = await dataSource.query<{ id: string; version: number }[]>(
    'SELECT id, token_version AS version FROM person WHERE username = $1',
    [username],
  );
  const resolver = new ActorResolver(dataSource, { production: false });
  return (await resolver.person({ person: person!.id, version: person!.version }, new Date()))!;
}
