import { Module } from '@nestjs/common';
import { FrequentCauses } from './frequent-causes';
import { FrequentCausesController } from './frequent-causes.controller';

/** What customers complain of again and again: what is to be improved, rather than answered once more. */
@Module({ controllers: [FrequentCausesController], providers: [FrequentCauses] })
export class FrequentCausesModule {}
