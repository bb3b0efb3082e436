import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { ReceiversService } from './receivers.service';

@Module({ controllers: [DeliveriesController], providers: [DeliveriesService, ReceiversService] })
export class DeliveriesModule {}
