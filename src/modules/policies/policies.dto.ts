import { ApiProperty } from '@nestjs/swagger';
import { text } from '../../../domain/shared/field';
import { AccountView } from '../../platform/auth/account.dto';
import { IsField } from '../../platform/http/is-field';

/** As long as a policy may be, in characters; the one that comes with a release has some 60,000. */
const LONGEST = 500_000;

export class PolicyAuthorView {
  @ApiProperty({ example: 'seed', description: 'Id of a person; `seed` for a release, `demo` for the demonstration' })
  id!: string;

  @ApiProperty({ type: AccountView, nullable: true, description: 'Null: not a person, or not known here any more' })
  person!: AccountView | null;
}

export class PolicyVersionView {
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ description: 'SHA-256 of its document' })
  digest!: string;

  @ApiProperty({ description: 'True: new cases start under it' })
  active!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: PolicyAuthorView })
  createdBy!: PolicyAuthorView;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Last time; null: never yet' })
  activatedAt!: Date | null;

  @ApiProperty({ type: PolicyAuthorView, nullable: true })
  activatedBy!: PolicyAuthorView | null;
}

export class PoliciesView {
  @ApiProperty({ type: [PolicyVersionView], description: 'Newest first' })
  items!: PolicyVersionView[];
}

export class PolicyConditionView {
  @ApiProperty({ example: 'tier', description: 'Fact that is looked at' })
  input!: string;

  @ApiProperty({ description: 'True: none of the values' })
  not!: boolean;

  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
    description: 'One of these; empty where the condition is not a list: then `feel` says it',
  })
  values!: (string | number | boolean)[];

  @ApiProperty({ example: '"vip","important"', description: 'As the document has it (FEEL)' })
  feel!: string;
}

export class PolicyRuleView {
  @ApiProperty({ example: 'handle-fault-vip' })
  id!: string;

  @ApiProperty({ description: 'In its author’s words' })
  note!: string;

  @ApiProperty({ type: [PolicyConditionView], description: 'All of them; what is not named does not matter' })
  conditions!: PolicyConditionView[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Answer by output name' })
  output!: Record<string, unknown>;
}

export class PolicyTableView {
  @ApiProperty({ example: 'clocks' })
  id!: string;

  @ApiProperty({ example: 'FIRST', description: 'FIRST: the first rule that matches decides; RULE ORDER: all do' })
  hitPolicy!: string;

  @ApiProperty({ type: [String] })
  inputs!: string[];

  @ApiProperty({ type: [String] })
  outputs!: string[];

  @ApiProperty({ type: [PolicyRuleView], description: 'In the order in which they are looked at' })
  rules!: PolicyRuleView[];
}

export class PolicyView extends PolicyVersionView {
  @ApiProperty({ type: [PolicyTableView] })
  tables!: PolicyTableView[];
}

export class NewPolicyBody {
  @IsField(text(LONGEST), {
    description: 'A DMN 1.3 document with the tables clocks, ladder, ladder-reminders, bounds',
  })
  dmn!: string;
}
