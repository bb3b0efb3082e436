import { Module } from '@nestjs/common';
import { CustomersController } from './customers.controller';
import { Unmasking } from './unmasking';

@Module({ controllers: [CustomersController], providers: [Unmasking] })
export class CustomersModule {}
