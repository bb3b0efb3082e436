import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { BulkController } from './bulk.controller';
import { Bulk } from './bulk';
import { InboxController } from './inbox.controller';
import { SavedViews } from './saved-views';
import { SavedViewsController } from './saved-views.controller';
import { KeptCalendars } from './kept-calendars';

@Module({
  imports: [CasesModule],
  controllers: [InboxController, BulkController, SavedViewsController],
  providers: [KeptCalendars, SavedViews, Bulk],
})
export class InboxModule {}
