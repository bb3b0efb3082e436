import { ApiProperty } from '@nestjs/swagger';
import { code, integer, optional, otherCase, person, text } from '../../../domain/shared/field';
import { IsField, IsQuery } from '../../platform/http/is-field';

export const TIERS = ['ordinary', 'vip', 'important', 'major-account', 'leased-line'] as const;

/** Why somebody needs a customer's name and phone. A code: the trail holds no free text. */
const PURPOSES = ['contact-customer', 'verify-identity', 'field-visit', 'survey', 'correct-data'] as const;

export class CustomerView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'GSLZ000001', description: 'The customer number agents know' })
  number!: string;

  @ApiProperty({ description: 'Masked unless the caller speaks with customers' })
  name!: string;

  @ApiProperty({ description: 'Always masked', example: '+99****0001' })
  phone!: string;

  @ApiProperty({ example: 'gs-lz' })
  org!: string;

  @ApiProperty({ enum: TIERS })
  tier!: (typeof TIERS)[number];

  @ApiProperty()
  rural!: boolean;

  @ApiProperty()
  doNotCall!: boolean;
}

export class CustomersView {
  @ApiProperty({ type: [CustomerView] })
  items!: CustomerView[];

  @ApiProperty({ description: 'True: there are more; make the search narrower' })
  more!: boolean;
}

export class CustomersQuery {
  @IsQuery(text(64), { minLength: 2, description: 'Beginning of the number or name, or the whole phone number' })
  q!: string;

  @IsQuery(optional(integer(1, 50)), { default: 20 })
  limit?: number;
}

export class CustomerParams {
  @IsField(person(), { description: 'Id of the customer' })
  customer!: string;
}

export class UnmaskBody {
  @IsField(code(...PURPOSES))
  purpose!: (typeof PURPOSES)[number];

  @IsField(optional(otherCase()), {
    description: 'The case it is for; needed where the customer is outside one’s own subtree or one only handles',
  })
  case?: string;
}

export class UnmaskedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  phone!: string;
}
