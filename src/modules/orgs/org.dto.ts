import { ApiProperty, PickType } from '@nestjs/swagger';
import { optional, org, REACHES, type Reach } from '../../../domain/shared/field';
import { IsQuery } from '../../platform/http/is-field';

const LEVELS = ['hq', 'province', 'prefecture', 'department', 'second-line'] as const;

export class OrgView {
  @ApiProperty({ example: 'gs-lz' })
  id!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'gs' })
  parent!: string | null;

  @ApiProperty({ enum: LEVELS })
  level!: (typeof LEVELS)[number];

  @ApiProperty({ example: '兰州客服中心' })
  nameZh!: string;

  @ApiProperty({ example: 'Lanzhou service centre' })
  nameEn!: string;

  @ApiProperty({ example: 'Asia/Shanghai' })
  zone!: string;

  @ApiProperty({ description: 'Calendar of its office hours', example: 'back-office' })
  calendar!: string;

  @ApiProperty({ description: 'False: closed, gets nothing new' })
  active!: boolean;
}

export class DispatchTargetView extends OrgView {
  @ApiProperty({ description: 'True: the work order goes to HQ, which passes it on' })
  throughHq!: boolean;

  @ApiProperty({ enum: REACHES, isArray: true, description: 'What may be sent there: work, or the whole case' })
  reach!: Reach[];
}

/** Everybody reads where knowledge and cases come from: a code says nothing to people. */
export class OrgNameView extends PickType(OrgView, ['id', 'nameZh', 'nameEn'] as const) {}

export class OrgsView {
  @ApiProperty({ type: [OrgView], description: "The subtrees of the caller's posts, parents first" })
  orgs!: OrgView[];

  @ApiProperty({ type: [DispatchTargetView], description: 'Where cases of the centre may be dispatched' })
  targets!: DispatchTargetView[];

  @ApiProperty({ type: [OrgNameView], description: 'HQ, second-line platforms and provinces, whoever asks' })
  names!: OrgNameView[];
}

export class OrgsQuery {
  @IsQuery(optional(org()), {
    description: "Centre whose targets are asked; default: the centres of the caller's posts",
  })
  centre?: string;
}
