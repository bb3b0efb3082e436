import { Module } from '@nestjs/common';
import { CaseDeliveries } from './case-deliveries';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesService } from './deliveries.service';
import { ReceiverTest } from './receiver-test';
import { ReceiversController } from './receivers.controller';
import { ReceiversService } from './receivers.service';

@Module({
  controllers: [DeliveriesController, ReceiversController],
  providers: [CaseDeliveries, DeliveriesService, ReceiverTest, ReceiversService],
})
export class DeliveriesModule {}
