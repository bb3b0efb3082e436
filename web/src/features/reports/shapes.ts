import type { components, operations } from '../../api/generated/schema';

type Schemas = components['schemas'];
type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** The API's answers about reports by the names that these pages use. */
export type ReportRow = Schemas['ReportDto'];
export type Report = Schemas['ReportDetailDto'];
export type ReportEdition = Schemas['ReportEditionDto'];
export type Figure = Schemas['FigureDto'];
export type Content = Report['contents'][number];

export type ReportFilters = Omit<QueryOf<'listReports'>, 'cursor' | 'limit'>;
/** One figure of a report: what it counts, where, by what. */
export type FigureName = Omit<QueryOf<'readCasesBehind'>, 'cursor' | 'limit'>;
