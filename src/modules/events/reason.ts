import { CATALOGUES, type Language } from '../../platform/http/language';
import { Problem, type FieldProblem } from '../../platform/http/problem';
import { PROBLEMS, type ProblemCode } from '../../platform/http/problem-codes';
import { problemBody } from '../../platform/http/problem.filter';
import type { ReasonView } from './events.dto';

/** A refusal as it is stored, of this release or an earlier one. */
interface Stored {
  code?: string;
  status?: number;
  title?: string;
  detail?: string;
  instance?: string;
  params?: Record<string, string | number>;
  errors?: (FieldProblem & { detail?: string })[];
}

/** Why an event was refused, in the reader's language: the title says what, the detail what to do about it. */
export function reasonIn(language: Language, stored: Stored): ReasonView {
  const { code = '', status = 0, title = code, detail = '', instance = null, params = {}, errors = [] } = stored;
  const kept = {
    ...{ code, status, title, detail, instance },
    errors: errors.map((error) => ({ field: error.field, code: error.code, detail: error.detail ?? error.code })),
  };
  if (!(code in PROBLEMS)) return kept;
  const { fields, problems } = CATALOGUES[language];
  const known = errors.map((error) => error.code in fields || error.code in problems);
  const words = problemBody(
    new Problem(code as ProblemCode, { params, errors: errors.filter((_, index) => known[index]) }),
    '',
    language,
  );
  let next = 0;
  return {
    ...kept,
    title: words.title,
    detail: words.detail,
    errors: kept.errors.map((error, index) => (known[index] ? words.errors[next++]! : error)),
  };
}
