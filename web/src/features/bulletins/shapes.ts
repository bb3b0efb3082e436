import type { components, operations } from '../../api/generated/schema';

type Schemas = components['schemas'];
type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** The API's answers about bulletins by the names that these pages use. */
export type BulletinRow = Schemas['BulletinItemDto'];
export type Bulletin = Schemas['BulletinDto'];
export type BulletinWords = Schemas['BulletinWordsDto'];
export type FollowUp = Schemas['FollowUpDto'];
export type OwnCell = Schemas['OwnCellDto'];
export type Question = Schemas['QuestionDto'];

export type BoardFilters = Omit<QueryOf<'listBulletins'>, 'cursor' | 'limit'>;
export type DeskFilters = Omit<QueryOf<'listBulletinDesk'>, 'cursor' | 'limit'>;
