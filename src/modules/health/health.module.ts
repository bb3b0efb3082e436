import { Module } from '@nestjs/common';
import { Dependencies } from './dependencies.service';
import { HealthController } from './health.controller';

@Module({ controllers: [HealthController], providers: [Dependencies] })
export class HealthModule {}
