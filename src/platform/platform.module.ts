import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { Config } from './config/config';
import { appDataSource } from './database/data-source';
import { SecretBox } from './secrets/secret-box';
import { clientConnection } from './temporal/client-connection';
import { dataConverter } from './temporal/payload-codec';

/** Injection token of the typed settings: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('Config');

/**
 * What every module may inject: settings (`CONFIG`), the application's pool (`DataSource`), Temporal's `Client`, and
 * what seals secrets (`SecretBox`).
 * Temporal connects lazily: the API starts, answers reads and says "not ready" while the server is away.
 */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly modules: ModuleRef) {}

  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: SecretBox, useFactory: () => new SecretBox(config.secretKeys) },
        {
          provide: DataSource,
          useFactory: () =>
            appDataSource({ url: config.databaseUrl, pool: config.databasePool, name: 'bihuan-api' }).initialize(),
        },
        {
          provide: Client,
          useFactory: () =>
            new Client({
              connection: clientConnection(config.temporalAddress),
              namespace: config.temporalNamespace,
              dataConverter,
            }),
        },
      ],
      exports: [CONFIG, SecretBox, DataSource, Client],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.modules.get(Client, { strict: false }).connection.close();
    await this.modules.get(DataSource, { strict: false }).destroy();
  }
}
