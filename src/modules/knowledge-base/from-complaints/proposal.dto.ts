import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, CAUSES } from '../../../../domain/complaint-dispatch/complaint-state';
import { URGENCIES } from '../../../../domain/knowledge/knowledge-state';
import { code, flag, optional, org, otherCase, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';

export const PROPOSAL_STATES = ['waiting', 'taken', 'declined', 'replaced'] as const;

export class ProposalParams {
  @IsField(otherCase())
  id!: string;
}

export class ProposalQuery extends PageQuery {
  @IsQuery(optional(flag()), { description: 'true: what you proposed; default: what your desks decide' })
  mine?: boolean;

  @IsQuery(optional(flag()), { description: 'true: only those that wait; false: only those that do not' })
  waiting?: boolean;
}

export class NewProposalCase {
  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;

  @IsField(optional(otherCase()), { description: 'Network-wide ones: bring this article up to it; absent: a new one' })
  article?: string;
}

export class ProposalRefusal {
  @IsField(text(), { description: 'Why it is not published; the archivist reads it' })
  text!: string;
}

export class ProposalDesk {
  @IsField(org('hq', 'second-line'), { description: 'Whose business it is: a second-line platform, or HQ again' })
  org!: string;
}

export class ComplaintRefDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: you may not see it' })
  number!: string | null;
}

export class ProposalCaseDto extends ComplaintRefDto {
  @ApiProperty({ description: '`knowledge-update`: an article that was there is brought up to it' })
  process!: string;

  @ApiProperty({ description: 'As far as it has come' })
  stage!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number in force, of an update its own; null: none yet',
  })
  articleNumber!: number | null;
}

export class ProposalDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ComplaintRefDto })
  complaint!: ComplaintRefDto;

  @ApiProperty({ enum: ['network', 'local'] })
  scope!: string;

  @ApiProperty({ description: 'Organisation that decides' })
  desk!: string;

  @ApiProperty({ enum: CATEGORIES })
  category!: string;

  @ApiProperty({ enum: CAUSES })
  cause!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The standard answer; null: none was given, or erased' })
  text!: string | null;

  @ApiProperty({ type: [PersonDto], description: 'The archivist, and the colleague they acted for' })
  proposedBy!: PersonDto[];

  @ApiProperty({ format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ enum: PROPOSAL_STATES, description: 'replaced: the complaint was archived once more' })
  state!: string;

  @ApiProperty({
    type: ProposalCaseDto,
    nullable: true,
    description: 'The case that publishes it, or updates an article',
  })
  case!: ProposalCaseDto | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  article!: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  decidedBy!: PersonDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was declined' })
  reason!: string | null;

  @ApiProperty({ description: 'You may open, decline or pass it on now' })
  mayDecide!: boolean;
}

export class ProposalPageDto {
  @ApiProperty({ type: [ProposalDto] })
  items!: ProposalDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
