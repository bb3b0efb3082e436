import { Module } from '@nestjs/common';
import { CallList } from './call-list';
import { CallListController } from './call-list.controller';

@Module({ controllers: [CallListController], providers: [CallList] })
export class CallbackSurveyModule {}
