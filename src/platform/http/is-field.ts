import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { Field } from '../../../domain/shared/field';
import { MAX_WORDS } from '../content/words';
import { checkField, SLUG, UUID } from './field-check';
import { ANSWERS_SCHEMA, FORM_SCHEMA } from './form-schema';

export const IS_FIELD = 'isField';

const words = (max: number): Record<string, unknown> => ({
  type: 'string',
  minLength: 1,
  maxLength: max,
  pattern: '\\S',
});
const several = (max: number, items: Record<string, unknown>): Record<string, unknown> => ({
  type: 'array',
  maxItems: max,
  uniqueItems: true,
  items,
});

const FILE = { type: 'string', format: 'uuid', pattern: UUID.source };

const WORDS_SCHEMA = {
  type: 'object',
  description: 'A whole edition. The body is HTML; what is not allowed in it is taken out',
  required: ['title', 'body'],
  additionalProperties: false,
  properties: {
    title: words(MAX_WORDS.title),
    body: words(MAX_WORDS.body),
    keywords: several(MAX_WORDS.keywords, words(MAX_WORDS.keyword)),
    attachments: several(MAX_WORDS.attachments, FILE),
  },
};

/** JSON Schema (OpenAPI 3.1) of a field as it arrives; says exactly what `checkField` accepts. */
export function fieldSchema(field: Field): Record<string, unknown> {
  switch (field.kind) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: field.max ?? 4000, pattern: '\\S' };
    case 'code':
      return { type: 'string', enum: [...field.values] };
    case 'integer':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'org':
      return {
        type: 'string',
        pattern: SLUG.source,
        description: `Organisation: ${field.levels.join(', ') || 'any level'}`,
      };
    case 'orgs':
      return {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', pattern: SLUG.source },
        description: `Organisations: ${field.levels.join(', ')}`,
      };
    case 'words':
      return WORDS_SCHEMA;
    case 'form':
      return FORM_SCHEMA;
    case 'answers':
      return ANSWERS_SCHEMA;
    case 'attachments':
      return { ...several(field.max, FILE), minItems: 1 };
    case 'task':
      return { type: 'string', pattern: SLUG.source };
    default:
      return { type: 'string', format: 'uuid', pattern: UUID.source };
  }
}

/** Only absence is optional: null is a value of the wrong type. class-validator's own IsOptional takes both. */
export const IfPresent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** Validates a DTO property as this field and describes it in the API document. */
export function IsField(field: Field, options: ApiPropertyOptions = {}): PropertyDecorator {
  const validate = ValidateBy({
    name: IS_FIELD,
    constraints: [field],
    validator: { validate: (value) => checkField(field, value) === null, defaultMessage: () => field.kind },
  });
  const present = ValidateIf((_, value) => field.required || value !== undefined);
  const describe = ApiProperty({ ...fieldSchema(field), required: field.required, ...options } as ApiPropertyOptions);
  return (target, property) => {
    for (const decorate of [validate, present, describe]) decorate(target, property);
  };
}

const fromQuery = (field: Field, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (field.kind === 'integer') return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (field.kind === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
};

/** The same for a query parameter: numbers and booleans arrive as words. */
export function IsQuery(field: Field, options: ApiPropertyOptions = {}): PropertyDecorator {
  return (target, property) => {
    Transform(({ value }) => fromQuery(field, value))(target, property);
    IsField(field, options)(target, property);
  };
}
