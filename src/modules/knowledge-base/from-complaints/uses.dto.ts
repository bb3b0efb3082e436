import { ApiProperty } from '@nestjs/swagger';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { ProposalDto } from './proposal.dto';

export class AnswerUseDto {
  @ApiProperty({ format: 'uuid' })
  article!: string;

  @ApiProperty({ description: 'As it was when it was used' })
  title!: string;

  @ApiProperty({ type: 'integer', description: 'Number that was used' })
  number!: number;

  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;

  @ApiProperty({ description: 'Where they work' })
  org!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class ComplaintKnowledgeDto {
  @ApiProperty({ type: [ProposalDto], description: 'What was proposed to be published, newest first' })
  proposals!: ProposalDto[];

  @ApiProperty({ type: [AnswerUseDto], description: 'Articles that answers were written with, in that order' })
  uses!: AnswerUseDto[];
}
