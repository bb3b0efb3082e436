import { Module } from '@nestjs/common';
import { CaseDeliveries } from './case-deliveries';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { ReceiversService } from './receivers.service';

@Module({ controllers: [DeliveriesController], providers: [CaseDeliveries, DeliveriesService, ReceiversService] })
export class DeliveriesModule {}
