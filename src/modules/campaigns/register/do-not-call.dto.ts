import { ApiProperty } from '@nestjs/swagger';
import { customer, flag, instant, optional, otherCase, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

export class DoNotCallBody {
  @IsField(customer())
  customer!: string;

  @IsField(text(200), { description: 'Why', example: '客户要求不再接听外呼' })
  reason!: string;

  @IsField(optional(instant()), { description: 'Until then; default: until it is lifted' })
  until?: string;
}

export class DoNotCallParams {
  @IsField(otherCase())
  entry!: string;
}

export class DoNotCallQuery extends PageQuery {
  @IsQuery(optional(flag()), { default: true, description: 'false: those lifted or past too' })
  standing?: boolean;

  @IsQuery(optional(text(60)), { description: 'How the customer’s number or name begins, or the whole phone' })
  q?: string;
}

export class DoNotCallDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  customer!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ description: 'Masked unless the caller speaks with customers' })
  name!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty(INSTANT)
  until!: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  enteredBy!: PersonDto | null;

  @ApiProperty({ format: 'date-time' })
  enteredAt!: string;

  @ApiProperty(INSTANT)
  liftedAt!: string | null;
}

export class DoNotCallPageDto {
  @ApiProperty({ type: [DoNotCallDto], description: 'Newest first' })
  items!: DoNotCallDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
