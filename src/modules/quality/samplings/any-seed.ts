import { randomInt } from 'node:crypto';
import { MOST_SEED } from '../../../../domain/quality-sampling/drawing';

/** For a sample that nobody can foresee. */
export const anySeed = (): number => randomInt(1, MOST_SEED + 1);
