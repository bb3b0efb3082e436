import { Module } from '@nestjs/common';
import { Ladders } from './ladders';
import { PoliciesController } from './policies.controller';
import { PoliciesService } from './policies.service';

@Module({ controllers: [PoliciesController], providers: [PoliciesService, Ladders] })
export class PoliciesModule {}
