import { Global, Inject, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActorResolver } from './actor-resolver';
import { BearerGuard } from './bearer.guard';
import type { Config } from '../config/config';
import { CONFIG } from '../platform.module';
import { OrgTree } from './org-tree';
import { OrgTreeWatch } from './org-tree-watch';
import { SignInController } from './sign-in.controller';
import { SignInLock } from './sign-in-lock';
import { SignInService } from './sign-in.service';

/** Importing it once puts the bearer guard on every route; `OrgTree` is everybody's to inject. */
@Global()
@Module({
  controllers: [SignInController],
  providers: [{ provide: APP_GUARD, useClass: BearerGuard }, ActorResolver, SignInService, SignInLock, OrgTree],
  exports: [ActorResolver, OrgTree, SignInLock],
})
export class AuthModule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly watch: OrgTreeWatch;

  constructor(tree: OrgTree, @Inject(CONFIG) config: Pick<Config, 'databaseUrl'>) {
    this.watch = new OrgTreeWatch(tree, config.databaseUrl);
  }

  onApplicationBootstrap(): void {
    void this.watch.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.watch.stop();
  }
}
