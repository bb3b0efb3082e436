import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { ARTICLE_STATES } from '../../../../domain/knowledge/article-states';
import { CONFIDENTIALITIES, NUMBERED_KINDS, URGENCIES } from '../../../../domain/knowledge/knowledge-state';
import { code, integer, node, optional, org, otherCase, text } from '../../../../domain/shared/field';
import { AttachmentRefDto } from '../../../platform/case-view/case-detail.dto';
import { PageQuery } from '../../../platform/case-view/page.query';
import { IsField, IsQuery } from '../../../platform/http/is-field';

export const SORTS = ['relevance', 'updated'] as const;
/** A local publication has stages of its own. */
const STATES = [...ARTICLE_STATES, 'withdrawn'] as const;

export class ArticleListQuery extends PageQuery {
  @IsQuery(optional(text(100)), { description: 'Words of title, keywords or body, Chinese and mixed' })
  q?: string;

  @IsQuery(optional(node()), { description: 'A place in the tree, with everything below it' })
  node?: string;

  @IsQuery(optional(text(40)))
  keyword?: string;

  @IsQuery(optional(code(...STATES)), { description: 'Of the register' })
  state?: string;

  @IsQuery(optional(org()), { description: 'Where it comes from' })
  origin?: string;

  @IsQuery(optional(org('province')), { description: 'As that province shows it; default: your own, or the register' })
  province?: string;

  @IsQuery(optional(code(...SORTS)), {
    description: 'Default: by relevance where words are looked for, else newest first',
  })
  sort?: (typeof SORTS)[number];
}

/** The same filters, without a page. */
export class ArticleFilters extends OmitType(ArticleListQuery, ['limit', 'cursor', 'sort'] as const) {}

export class ProvinceQuery {
  @IsQuery(optional(org('province')), { description: 'As that province shows it; default: your own, or the register' })
  province?: string;
}

export class ArticleParams {
  @IsField(otherCase())
  id!: string;
}

export class EditionParams extends ArticleParams {
  @IsQuery(integer(1, 1_000_000))
  number!: number;
}

export class AttachmentParams extends ArticleParams {
  @IsField(otherCase())
  attachmentId!: string;
}

export class HighlightedDto {
  @ApiProperty()
  text!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description: 'Where what was looked for stands: [from, to) in UTF-16 units of `text`',
  })
  marks!: [number, number][];
}

/** What lists and pages both say of an article. */
export class ArticleHeadDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['network', 'local'], description: "local: a province's own" })
  scope!: string;

  @ApiProperty({ description: 'Where it comes from' })
  origin!: string;

  @ApiProperty({ enum: STATES })
  state!: string;

  @ApiProperty({ type: 'integer', description: 'Number that is shown; in the register the one in force; 0: none yet' })
  number!: number;

  @ApiProperty({ type: String, nullable: true })
  node!: string | null;

  @ApiProperty({ enum: CONFIDENTIALITIES })
  confidentiality!: string;

  @ApiProperty({ enum: URGENCIES })
  urgency!: string;

  @ApiProperty({ type: [String] })
  keywords!: string[];

  @ApiProperty({ format: 'date-time', description: 'Here, since' })
  updatedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  effectiveAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reviewAt!: string | null;

  @ApiProperty()
  favourite!: boolean;
}

export class ArticleItemDto extends ArticleHeadDto {
  @ApiProperty({ type: HighlightedDto })
  title!: HighlightedDto;

  @ApiProperty({ type: HighlightedDto })
  snippet!: HighlightedDto;

  @ApiProperty({ type: Number, nullable: true, description: 'null: nothing was looked for' })
  score!: number | null;
}

export class ArticlePageDto {
  @ApiProperty({ type: [ArticleItemDto] })
  items!: ArticleItemDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;

  @ApiProperty({ description: 'false: no article has all the words; those with some of them, or a title like it' })
  exact!: boolean;
}

/** A file as readers see it: not when it was uploaded, nor its digest. */
export class ArticleFileDto extends PickType(AttachmentRefDto, ['id', 'fileName', 'mediaType', 'bytes'] as const) {}

export class OpenOperationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Case number' })
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty()
  org!: string;
}

export class UsefulnessDto {
  @ApiProperty({ type: 'integer' })
  useful!: number;

  @ApiProperty({ type: 'integer' })
  useless!: number;

  @ApiProperty({ type: Boolean, nullable: true, description: 'What you said; null: nothing' })
  mine!: boolean | null;
}

export class UseDto {
  @ApiProperty({ type: 'integer', description: 'People who have read it' })
  readers!: number;

  @ApiProperty({ type: 'integer' })
  reads!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Number that you have confirmed to have read' })
  confirmed!: number | null;

  @ApiProperty({ type: 'integer', description: 'People who have confirmed the number that is shown' })
  confirmations!: number;
}

export class AnswersDto {
  @ApiProperty({ type: 'integer', description: 'Answers that were written with it, one a person and case' })
  times!: number;

  @ApiProperty({ type: 'integer', description: 'Complaints that those were given in' })
  cases!: number;
}

export class ArticleDto extends ArticleHeadDto {
  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Sanitised HTML; pictures are <img data-attachment="id">' })
  body!: string;

  @ApiProperty({ type: [ArticleFileDto] })
  attachments!: ArticleFileDto[];

  @ApiProperty({ type: [OpenOperationDto], description: 'Operations under way; only for those who see the register' })
  operations!: OpenOperationDto[];

  @ApiProperty({ type: UsefulnessDto })
  usefulness!: UsefulnessDto;

  @ApiProperty({ type: UseDto })
  use!: UseDto;

  @ApiProperty({ type: AnswersDto })
  answers!: AnswersDto;

  @ApiProperty({ description: 'You may begin an update' })
  mayUpdate!: boolean;

  @ApiProperty({ description: 'You may begin a revocation' })
  mayRevoke!: boolean;

  @ApiProperty({ description: 'You may give feedback' })
  mayGiveFeedback!: boolean;
}

export const LINE_KINDS = [...NUMBERED_KINDS, 'local'] as const;
