import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { Field } from '../../../domain/shared/field';
import { checkField } from './field-check';
import { IS_FIELD } from './is-field';
import { Problem, type FieldProblem } from './problem';
import type { FieldProblemCode, ValueType } from './problem-codes';
import { wrong, type FieldFault } from './value-check';

/** class-validator's own constraints → our codes; `params` names what its arguments mean. */
const CONSTRAINTS: Record<string, [FieldProblemCode, ...string[]]> = {
  whitelistValidation: ['unknown-field'],
  isDefined: ['required'],
  isNotEmpty: ['blank'],
  isIn: ['not-in-list', 'values'],
  isEnum: ['not-in-list', 'values'],
  maxLength: ['too-long', 'max'],
  minLength: ['too-short', 'min'],
  isLength: ['too-long', 'min', 'max'],
  min: ['out-of-range', 'min'],
  max: ['out-of-range', 'max'],
  arrayMaxSize: ['too-many', 'max'],
  isUuid: ['not-an-id'],
  isIso8601: ['not-an-instant'],
  matches: ['wrong-format', 'expected'],
};

const TYPES: Record<string, ValueType> = {
  ...{ isString: 'string', isInt: 'integer', isNumber: 'number', isBoolean: 'boolean' },
  ...{ isArray: 'array', isObject: 'object', nestedValidation: 'object' },
};

function argumentsOf(error: ValidationError, constraint: string): unknown[] {
  const target = error.target?.constructor;
  if (!target) return [];
  const all = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
  return all.find((one) => one.propertyName === error.property && one.name === constraint)?.constraints ?? [];
}

function fault(error: ValidationError, constraint: string): FieldFault {
  const [first, ...rest] = argumentsOf(error, constraint);
  if (constraint === IS_FIELD) return checkField(first as Field, error.value) ?? { code: 'invalid' };
  const [code, ...names] = CONSTRAINTS[constraint] ?? (['invalid'] as const);
  if (error.value === undefined && code !== 'unknown-field') return { code: 'required' };
  const type = TYPES[constraint];
  if (type) return wrong(type);
  if (code === 'too-long' || code === 'too-short') {
    if (typeof error.value !== 'string') return wrong('string');
    // One constraint for both ends: what is wrong is the end that was missed.
    if (constraint === 'isLength' && error.value.length < Number(first))
      return { code: 'too-short', params: { min: Number(first) } };
  }
  const values = [first, ...rest];
  const params = Object.fromEntries(names.map((name, index) => [name, words(values[index])]));
  return { code, params };
}

const words = (value: unknown): string | number => {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof RegExp) return value.source;
  return value && typeof value === 'object' ? Object.values(value).join(', ') : '';
};

const named = (field: string, { path, ...rest }: FieldFault): FieldProblem => ({
  field: path === undefined ? field : `${field}.${path}`,
  ...rest,
});

/** Flattens nested errors to one entry a field, each with its path. */
export function fieldProblems(errors: ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = parent ? `${parent}.${error.property}` : error.property;
    const constraint = Object.keys(error.constraints ?? {})[0];
    return [
      ...(constraint ? [named(field, fault(error, constraint))] : []),
      ...fieldProblems(error.children ?? [], field),
    ];
  });
}

/** Global validation: unknown fields are refused and every problem names its field. */
export class BodyPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      // The constraints' arguments are found through the target.
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => Problem.fields(...fieldProblems(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const object = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (metadata.type === 'body' && value !== undefined && !object && metadata.metatype !== Object)
      throw Problem.fields({ field: '', ...wrong('object') });
    return super.transform(value, metadata);
  }
}
