import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, TIERS } from '../../../../domain/complaint-dispatch/complaint-state';
import { code, flag, instant, optional, org, otherCase, text } from '../../../../domain/shared/field';
import { IsField, IsQuery } from '../../../platform/http/is-field';

const COUNT = { type: 'integer' } as const;
const heading = (example: string) => ({ description: 'Heading of its column', example });

export class CampaignParams {
  @IsField(otherCase())
  id!: string;
}

export class ListQuery {
  @IsQuery(optional(flag()), { default: true, description: 'true: nothing is kept, only judged' })
  dryRun?: boolean;

  @IsQuery(optional(text(100)), heading('用户id'))
  number?: string;

  @IsQuery(optional(text(100)), heading('联系电话'))
  phone?: string;

  @IsQuery(optional(text(100)), heading('姓名'))
  name?: string;

  @IsQuery(optional(text(100)), heading('地区'))
  region?: string;

  @IsQuery(optional(text(100)), { ...heading('客户星级标识'), description: 'Heading of what the list is divided by' })
  stratum?: string;
}

/** Which customers: those that fit all of it. With anything about complaints: who had such a complaint. */
export class ListSelection {
  @IsField(optional(flag()), { default: true, description: 'true: nothing is kept, only counted' })
  dryRun?: boolean;

  @IsField(optional(org('hq', 'province', 'prefecture')), { description: 'At or below; default: the campaign’s own' })
  org?: string;

  @IsField(optional(code(...TIERS)))
  tier?: string;

  @IsField(optional(flag()))
  rural?: boolean;

  @IsField(optional(code(...CATEGORIES)), { description: 'Who complained about this' })
  category?: string;

  @IsField(optional(instant()), { description: 'Who complained since' })
  openedFrom?: string;

  @IsField(optional(instant()), { description: 'Who complained before' })
  openedBefore?: string;

  @IsField(optional(flag()), { description: 'true: whose complaint is closed; false: is not' })
  closed?: boolean;

  @IsField(optional(instant()), { description: 'Whose complaint was closed since' })
  closedFrom?: string;

  @IsField(optional(instant()), { description: 'Whose complaint was closed before' })
  closedBefore?: string;

  @IsField(optional(code('tier', 'org')), { description: 'What the list is divided by' })
  by?: string;
}

export class ListProblemDto {
  @ApiProperty({ ...COUNT, description: 'Line of the file' })
  row!: number;

  @ApiProperty({ description: 'Heading of the column at fault' })
  field!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: "What is wrong and what to do, in the reader's language" })
  detail!: string;
}

/** Headings of a file, and what each seems to mean. */
export class ListColumnsDto {
  @ApiProperty({ ...COUNT })
  rows!: number;

  @ApiProperty({ type: [String] })
  columns!: string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By number, phone, name, region, stratum: the heading that says so',
  })
  mapping!: Partial<Record<string, string>>;
}

export const LEFT_OUT = ['do-not-call', 'open-call'] as const;

export class LeftOutDto {
  @ApiProperty({ enum: LEFT_OUT, description: 'Must not be called; has an open call of another campaign' })
  reason!: string;

  @ApiProperty({ ...COUNT })
  count!: number;

  @ApiProperty({ type: [String], description: 'Numbers of the first 50 customers' })
  numbers!: string[];
}

export class StratumDto {
  @ApiProperty({ ...COUNT, description: '0: the list is not divided' })
  number!: number;

  @ApiProperty()
  label!: string;

  @ApiProperty({ ...COUNT })
  customers!: number;
}

export class ListDto {
  @ApiProperty({ ...COUNT, description: 'Rows of the file, or customers that the query found' })
  total!: number;

  @ApiProperty({ ...COUNT, description: 'Customers of the list' })
  listed!: number;

  @ApiProperty({ ...COUNT, description: 'Of these, who must not be called now' })
  barred!: number;

  @ApiProperty({ ...COUNT, description: 'Customers that the store did not know, entered from the file' })
  entered!: number;

  @ApiProperty({ ...COUNT, description: 'Rows that were left out' })
  wrong!: number;

  @ApiProperty({ type: [ListProblemDto], description: 'The first 200' })
  problems!: ListProblemDto[];

  @ApiProperty({ type: [LeftOutDto], description: 'Of a query: whom it found but leaves out, and why' })
  leftOut!: LeftOutDto[];

  @ApiProperty({ type: [StratumDto] })
  strata!: StratumDto[];

  @ApiProperty({ description: 'true: nothing was kept' })
  dryRun!: boolean;
}
