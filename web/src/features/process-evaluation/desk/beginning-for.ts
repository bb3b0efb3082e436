import type { Me } from '../../../api/shapes';

const EVALUATORS = ['quality-inspector', 'service-supervisor'];

/** Centres whose processes the reader may evaluate. */
export const beginningFor = (me: Me | undefined): string[] => [
  ...new Set(me?.posts.filter(({ role }) => EVALUATORS.includes(role)).map(({ org }) => org)),
];
