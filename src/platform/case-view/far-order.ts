/**
 * Whether this case is the work order of another centre's complaint (process 1, step 4): the complaint itself is counted
 * where it was registered.
 * @param id column or parameter of the case
 */
export const isFarOrder = (id: string): string =>
  `EXISTS (SELECT FROM case_link link WHERE link.other_id = ${id} AND link.kind = 'far-order')`;
