import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../../domain/shared/actor';
import { code, flag, instant, integer, optional, org, person, text } from '../../../domain/shared/field';
import { PERMISSION_NAMES, type Permission } from '../../../domain/shared/permission';
import { AccountView } from '../../platform/auth/account.dto';
import { IsField, IsQuery } from '../../platform/http/is-field';

export class PostView {
  @ApiProperty({ enum: ROLES })
  role!: Role;

  @ApiProperty({ example: 'gs-lz' })
  org!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null: since ever' })
  from!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null: until withdrawn' })
  until!: string | null;
}

export class PersonView extends AccountView {
  @ApiProperty({ description: 'False: the account is closed' })
  active!: boolean;

  @ApiProperty({ type: [PostView], description: 'Posts in force and to come' })
  posts!: PostView[];
}

export class PeopleView {
  @ApiProperty({ type: [PersonView] })
  items!: PersonView[];

  @ApiProperty({ type: 'string', nullable: true, description: 'Cursor of the next page' })
  next!: string | null;
}

export class PeopleQuery {
  @IsQuery(optional(org()), { description: 'Holds a post in force there, or belongs to it' })
  org?: string;

  @IsQuery(optional(code(...ROLES)), { description: 'Holds this role in force, at `org` where given' })
  role?: Role;

  @IsQuery(optional(org()), { description: 'The same for this organisation and everything below it' })
  under?: string;

  @IsQuery(optional(text(80)), { description: 'Part of the user name or of a display name' })
  q?: string;

  @IsQuery(optional(flag()), { description: 'False: closed accounts only; true: open ones only' })
  active?: boolean;

  @IsQuery(optional(text(400)))
  cursor?: string;

  @IsQuery(optional(integer(1, 200)), { default: 50 })
  limit?: number;
}

export class StandInView {
  @ApiProperty({ type: AccountView, description: 'The absent colleague: send the id as X-On-Behalf-Of' })
  absent!: AccountView;

  @ApiProperty({ format: 'date-time' })
  until!: string;
}

export class MeView {
  @ApiProperty({ type: AccountView })
  person!: AccountView;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The colleague acted for in this request',
  })
  onBehalfOf!: string | null;

  @ApiProperty({ type: [PostView], description: "Posts in force; the absent colleague's among them" })
  posts!: PostView[];

  @ApiProperty({ enum: PERMISSION_NAMES, isArray: true })
  permissions!: Permission[];

  @ApiProperty({ type: [StandInView], description: 'Colleagues one may act for now' })
  standIns!: StandInView[];
}

export class NewPersonBody {
  @IsField(text(64), { pattern: '^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$', example: 'gs-lz.junior4' })
  username!: string;

  @IsField(text(80))
  displayZh!: string;

  @IsField(text(80))
  displayEn!: string;

  @IsField(org())
  org!: string;
}

export class ActiveBody {
  @IsField(flag(), { description: 'False: nobody can sign in, every session ends' })
  active!: boolean;
}

export class GrantBody {
  @IsField(optional(instant()), { description: 'Default: now' })
  from?: string;

  @IsField(optional(instant()), { description: 'A temporary permission ends by itself; absent: until withdrawn' })
  until?: string;
}

export class SubstitutionBody {
  @IsField(person())
  absent!: string;

  @IsField(person())
  substitute!: string;

  @IsField(instant())
  from!: string;

  @IsField(instant())
  until!: string;
}

export class SubstitutionView extends SubstitutionBody {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
