import { Module } from '@nestjs/common';
import { ExportService } from './export/export.service';
import { TimeFiguresController } from './time-figures.controller';
import { TimersController } from './timers.controller';

/** The audit of clocks: lists, figures and files over all cases, and the time of one. */
@Module({ controllers: [TimersController, TimeFiguresController], providers: [ExportService] })
export class AuditModule {}
