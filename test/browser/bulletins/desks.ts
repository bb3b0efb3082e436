import type { PeopleAtWork } from '../people-at-work';
import type { ThroughTheApi } from '../through-the-api';

/** One app for all that bulletins are tried on; it is there once the tests begin. */
export interface Desks {
  people: PeopleAtWork;
  api: ThroughTheApi;
}
