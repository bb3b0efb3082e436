import { Module } from '@nestjs/common';
import { BearerGuard } from '../../platform/auth/bearer.guard';
import { ChangeFeed } from './change-feed';
import { StreamController } from './stream.controller';

@Module({ controllers: [StreamController], providers: [ChangeFeed, BearerGuard] })
export class StreamModule {}
