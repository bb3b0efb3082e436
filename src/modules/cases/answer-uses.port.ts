import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import { integer, otherCase } from '../../../domain/shared/field';
import type { Caller } from '../../platform/auth/scope';
import { IsField } from '../../platform/http/is-field';

/** More than an answer is written with. */
const MOST_USES = 20;

/** An article of the base that an answer was written with. */
export class AnswerUseBody {
  @IsField(otherCase())
  article!: string;

  @IsField(integer(1, 1_000_000), { description: 'The version that was put into it' })
  number!: number;
}

/** Gives a command whose text is an answer the optional field `uses`: not for the case, which never hears of it. */
export function takesUses(target: object): void {
  const decorators = [
    ApiProperty({
      type: [AnswerUseBody],
      required: false,
      maxItems: MOST_USES,
      description: 'Articles that the text was written with: counted once, by the step that carries it',
    }),
    ...[IsOptional(), IsArray(), ArrayMaxSize(MOST_USES), ValidateNested({ each: true }), Type(() => AnswerUseBody)],
  ];
  for (const decorate of decorators) decorate(target, 'uses');
}

export interface AnswerUses {
  /** Keeps with a text what it was written with; 422 where the caller may not read it. `org`: of the case. */
  keep(tx: EntityManager, caller: Caller, text: { id: string; org: OrgId }, uses: AnswerUseBody[]): Promise<void>;
}

/** Who keeps the base says what may be named; absent where there is no base. */
export const ANSWER_USES = Symbol('AnswerUses');
