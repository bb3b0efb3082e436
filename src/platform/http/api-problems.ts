import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { FIELD_PROBLEMS, PROBLEMS } from './problem-codes';

const CODES = Object.keys(PROBLEMS);

export class FieldProblemDto {
  @ApiProperty({ description: 'Path of the field at fault', example: 'customer' })
  field!: string;

  @ApiProperty({ enum: [...new Set([...FIELD_PROBLEMS, ...CODES])] })
  code!: string;

  @ApiProperty({ description: "In the reader's language" })
  detail!: string;
}

/** RFC 9457. */
export class ProblemDto {
  @ApiProperty({ format: 'uri' })
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  status!: number;

  @ApiProperty({ description: 'What to do, in the language of Accept-Language (zh-CN or en)' })
  detail!: string;

  @ApiProperty({ format: 'uri', description: 'This occurrence; the log carries the same id' })
  instance!: string;

  @ApiProperty({ enum: CODES })
  code!: string;

  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;

  @ApiProperty({ type: [FieldProblemDto] })
  errors!: FieldProblemDto[];
}

const codesOf = (status: number): string =>
  Object.entries(PROBLEMS)
    .filter(([, one]) => one === status)
    .map(([code]) => code)
    .join(', ');

/** One refusal in the API document. */
export const problemResponse = (status: number) => ({
  description: codesOf(status),
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
});

/** Documents the statuses in which an operation refuses; each is problem+json. */
export const ApiProblems = (...statuses: number[]) =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) => ApiResponse({ status, ...problemResponse(status) })),
  );
