import type { components, operations } from '../../api/generated/schema';

type Schemas = components['schemas'];
type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** The API's answers about quality sampling by the names that these pages use. */
export type Sampling = Schemas['SamplingDto'];
export type Sample = Schemas['SampleDto'];
export type QualityReport = Schemas['QualityReportDto'];
export type Plan = Schemas['PlanDto'];
export type NewPlan = Schemas['NewPlan'];
export type NewSampling = Schemas['NewSampling'];
export type CheckAtHand = Schemas['CheckAtHandDto'];

export type SamplingFilters = Omit<QueryOf<'listSamplings'>, 'cursor' | 'limit'>;
export type SampleFilters = Omit<QueryOf<'listSamples'>, 'cursor' | 'limit'>;
export type PopulationAsked = QueryOf<'countPopulation'>;
