import { isWithAuthor } from '../case/operation-facts';
import type { Work } from '../shapes';
import type { WorkFilters } from './useWork.query';

export interface DeskList {
  name: string;
  filters: WorkFilters;
  /** Of what the server lists, what belongs here. */
  has: (work: Pick<Work, 'stage'>) => boolean;
}

/** Lists of the desk. What came back stands with what is being written: both wait for its author. */
export const DESK_LISTS: DeskList[] = [
  {
    name: 'writing',
    filters: { mine: true, open: true, written: true },
    has: isWithAuthor,
  },
  {
    name: 'underWay',
    filters: { mine: true, open: true, written: true },
    has: (work) => !isWithAuthor(work),
  },
  { name: 'done', filters: { mine: true, open: false, written: true }, has: () => true },
  { name: 'everybody', filters: { open: true, written: true }, has: () => true },
];

export const listOf = (name: string | null): DeskList =>
  DESK_LISTS.find((list) => list.name === name) ?? DESK_LISTS[0]!;
