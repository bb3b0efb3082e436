import type { components, operations } from '../../api/generated/schema';

type Schemas = components['schemas'];
type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** The API's answers about work by the names that these pages use. */
export type Work = Schemas['AssignedWorkDto'];
export type WorkWords = Schemas['WorkWordsDto'];
export type WorkPart = Schemas['WorkPartDto'];
export type GivenWork = Schemas['GivenWorkDto'];
export type ReceivedWork = Schemas['ReceivedWorkDto'];

export type GivenFilters = Omit<QueryOf<'listGivenWork'>, 'cursor' | 'limit'>;
export type ReceivedFilters = Omit<QueryOf<'listReceivedWork'>, 'cursor' | 'limit'>;
