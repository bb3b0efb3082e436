import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { SuggestionOpening } from './suggestion-opening';
import { SuggestionsController } from './suggestions.controller';
import { SuggestionSummary } from './summary';
import { SummaryExport } from './summary-export';

/** Suggestions: how they are taken in, and what they come to by category. */
@Module({
  imports: [CasesModule],
  controllers: [SuggestionsController],
  providers: [SuggestionOpening, SuggestionSummary, SummaryExport],
})
export class SuggestionModule {}
