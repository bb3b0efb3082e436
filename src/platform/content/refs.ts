import type { ContentRef } from '../../../domain/shared/actor';

export const isRef = (value: unknown): value is ContentRef =>
  typeof value === 'object' && value !== null && 'digest' in value && 'id' in value;

/** What a field of a command refers to that is stored beside the case: one text or file, several files, or nothing. */
export const refsOf = (value: unknown): ContentRef[] => [value].flat().filter(isRef);
