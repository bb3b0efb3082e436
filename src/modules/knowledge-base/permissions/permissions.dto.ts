import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsDefined, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ROLES } from '../../../../domain/shared/actor';
import { code, flag, node, optional, org, person } from '../../../../domain/shared/field';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';
import { REASONS, RIGHTS, type Reason, type Right } from '../../../platform/knowledge/node-rights';

/** So many at one place. */
export const MOST_NAMED = 200;

export class PermissionsQuery {
  @IsQuery(node())
  node!: string;
}

/** One person, or a group: a role, an organisation with all below it, or both. */
export class NodePermissionBody {
  @IsField(optional(person()))
  person?: string;

  @IsField(optional(code(...ROLES)))
  role?: string;

  @IsField(optional(org()))
  org?: string;

  @IsField(flag())
  browse!: boolean;

  @IsField(flag())
  edit!: boolean;

  @IsField(flag(), { description: 'Remove places, revoke articles' })
  remove!: boolean;
}

export class NodePermissionsBody {
  @IsField(node())
  node!: string;

  @ApiProperty({
    type: [NodePermissionBody],
    maxItems: MOST_NAMED,
    description: 'All that are named at this place; empty: nobody',
  })
  @IsDefined()
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @ValidateNested({ each: true })
  @Type(() => NodePermissionBody)
  named!: NodePermissionBody[];
}

export class NodePermissionDto {
  @ApiProperty({ format: 'uuid', description: 'Where they are named: this place, or one above it' })
  node!: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;

  @ApiProperty({ enum: ROLES, nullable: true })
  role!: string | null;

  @ApiProperty({ type: String, nullable: true })
  org!: string | null;

  @ApiProperty()
  browse!: boolean;

  @ApiProperty()
  edit!: boolean;

  @ApiProperty()
  remove!: boolean;
}

export class NodePermissionsDto {
  @ApiProperty({ format: 'uuid' })
  node!: string;

  @ApiProperty({
    type: [NodePermissionDto],
    description: "A right for which nobody is named here or above is everybody's",
  })
  named!: NodePermissionDto[];

  @ApiProperty({ type: [NodePermissionDto], description: 'Named above: they keep their rights all the way down' })
  inherited!: NodePermissionDto[];

  @ApiProperty({ description: 'For If-Match: who is named here, as you see it' })
  etag!: string;

  @ApiProperty({ description: 'You may change who is named here' })
  mayChange!: boolean;
}

export class EffectiveQuery extends PermissionsQuery {
  @IsQuery(person(), { description: 'Yourself, or anybody where you keep the tree' })
  person!: string;
}

export class EffectiveRightDto {
  @ApiProperty({ enum: RIGHTS })
  right!: Right;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({
    enum: [...REASONS, 'elsewhere'],
    description:
      "`everybody`: nobody is named; `keeper`: keeps the tree; `others`: only others are named; `elsewhere`: another province's place",
  })
  because!: Reason | 'elsewhere';

  @ApiProperty({ type: [NodePermissionDto], description: 'The names by which they may, here or above' })
  by!: NodePermissionDto[];
}

export class EffectiveDto {
  @ApiProperty({ format: 'uuid' })
  node!: string;

  @ApiProperty({ type: PersonDto })
  person!: PersonDto;

  @ApiProperty({ type: [EffectiveRightDto] })
  rights!: EffectiveRightDto[];
}
