import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActorResolver } from './actor-resolver';
import { BearerGuard } from './bearer.guard';
import { OrgTree } from './org-tree';
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
export class AuthModule {}
