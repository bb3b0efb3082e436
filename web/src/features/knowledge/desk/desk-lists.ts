import type { Work } from '../shapes';
import type { WorkFilters } from './useWork.query';

export interface DeskList {
  name: string;
  filters: WorkFilters;
  /** Of what the server lists, what belongs here. */
  has: (work: Pick<Work, 'process' | 'stage' | 'outcome'>) => boolean;
}

const WRITTEN = new Set(['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'local-publication']);
/** Stages in which the author has the word. */
const WITH_AUTHOR = new Set(['generating', 'modifying', 'editing']);

const isWritten = ({ process }: Pick<Work, 'process'>): boolean => WRITTEN.has(process);

/** Lists of the desk. What came back stands with what is being written: both wait for its author. */
export const DESK_LISTS: DeskList[] = [
  {
    name: 'writing',
    filters: { mine: true, open: true },
    has: (work) => isWritten(work) && WITH_AUTHOR.has(work.stage),
  },
  {
    name: 'underWay',
    filters: { mine: true, open: true },
    has: (work) => isWritten(work) && !WITH_AUTHOR.has(work.stage),
  },
  { name: 'done', filters: { mine: true, open: false }, has: isWritten },
  { name: 'everybody', filters: { open: true }, has: isWritten },
];

export const listOf = (name: string | null): DeskList =>
  DESK_LISTS.find((list) => list.name === name) ?? DESK_LISTS[0]!;
