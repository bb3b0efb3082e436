import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { AppealOpening } from './appeal-opening';
import { AppealsController } from './appeals.controller';

/** Appeals: how they are registered, each once. */
@Module({ imports: [CasesModule], controllers: [AppealsController], providers: [AppealOpening] })
export class AppealModule {}
