import type { components, operations } from '../../api/generated/schema';

type Schemas = components['schemas'];
type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** The API's answers about campaigns by the names that these pages use. */
export type Campaign = Schemas['CampaignDto'];
export type CampaignProgress = Schemas['CampaignProgressDto'];
export type CampaignCustomer = Schemas['CampaignCustomerDto'];
export type CampaignResults = Schemas['CampaignResultsDto'];
export type QuestionResult = Schemas['QuestionResultDto'];
export type DoNotCallEntry = Schemas['DoNotCallDto'];
export type ListColumns = Schemas['ListColumnsDto'];
export type ListSelection = Schemas['ListSelection'];
export type CustomerList = Schemas['ListDto'];

export type CampaignFilters = Omit<QueryOf<'listCampaigns'>, 'cursor' | 'limit'>;
export type CustomerFilters = Omit<QueryOf<'listCampaignCustomers'>, 'cursor' | 'limit'>;
export type ListMapping = Omit<NonNullable<operations['importCampaignList']['parameters']['query']>, 'dryRun'>;
