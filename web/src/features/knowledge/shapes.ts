import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

/** The API's answers about knowledge by the names that these pages use. */
export type ArticleRow = Schemas['ArticleItemDto'];
export type Article = Schemas['ArticleDto'];
export type ArticleFile = Schemas['ArticleFileDto'];
export type Edition = Schemas['EditionDto'];
export type EditionDiff = Schemas['EditionDiffDto'];
export type Line = Schemas['LineDto'];
export type Matrix = Schemas['MatrixDto'];
export type MatrixCell = Schemas['MatrixCellDto'];
export type Work = Schemas['WorkDto'];
export type Highlighted = Schemas['HighlightedDto'];
