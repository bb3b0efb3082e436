import { Module } from '@nestjs/common';
import { Accounts } from './accounts';
import { Administration } from './administration';
import { MeController } from './me.controller';
import { PeopleController } from './people.controller';
import { PeopleReader } from './people-reader';
import { Posts } from './posts';
import { SubstitutionsController } from './substitutions.controller';
import { Substitutions } from './substitutions';

@Module({
  controllers: [MeController, PeopleController, SubstitutionsController],
  providers: [PeopleReader, Administration, Accounts, Posts, Substitutions],
})
export class PeopleModule {}
