import type { components, operations } from '../../api/generated/schema';

type Schemas = components['schemas'];
type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** The API's answers about evaluations by the names that these pages use. */
export type EvaluationRow = Schemas['EvaluationDto'];
export type Evaluation = Schemas['EvaluationDetailDto'];
export type Edition = Schemas['EvaluationEditionDto'];
export type Sides = Schemas['EvaluationComparisonDto'];
export type Figure = Schemas['EvaluationFigureDto'];

export type EvaluationFilters = Omit<QueryOf<'listEvaluations'>, 'cursor' | 'limit'>;
/** A number of an evaluation: what it counts, before or after, by what. */
export type Counted = Omit<QueryOf<'readEvaluationCases'>, 'cursor' | 'limit'>;
export type FigureName = Counted['figure'];
