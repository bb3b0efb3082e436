import type { PipeTransform } from '@nestjs/common';
import { refuse } from '../../../domain/shared/errors';
import { UUID } from '../http/field-check';
import { Problem } from '../http/problem';

/** A path that holds no UUID names no case. */
export class CaseIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    const lower = id.toLowerCase();
    if (!UUID.test(lower)) throw Problem.of(refuse('case-not-found'));
    return lower;
  }
}
