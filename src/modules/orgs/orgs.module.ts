import { Module } from '@nestjs/common';
import { OrgChanges } from './org-changes';
import { OrgsController } from './orgs.controller';

@Module({ controllers: [OrgsController], providers: [OrgChanges] })
export class OrgsModule {}
