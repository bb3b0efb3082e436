import type { FieldProblemCode, ProblemCode } from '../problem-codes';

/** `title` is the same for every occurrence, `detail` says what to do and may name parameters as `{name}`. */
export interface ProblemMessage {
  title: string;
  detail: string;
}

export interface Catalogue {
  problems: Record<ProblemCode, ProblemMessage>;
  fields: Record<FieldProblemCode, string>;
}
