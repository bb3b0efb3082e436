import { Module } from '@nestjs/common';
import { Dependencies } from '../health/dependencies.service';
import { SystemHealthController } from './system-health.controller';
import { Workers } from './workers';

@Module({ controllers: [SystemHealthController], providers: [Dependencies, Workers] })
export class SystemHealthModule {}
