import { randomUUID } from 'node:crypto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import type { RunningSystem } from './running-system';

/** Longer than any busy machine needs: what fails for good is no hang. */
const TRIES = 12;

/** A busy machine may need longer than the deadline: asked again under the same key, as every caller must. */
export async function decide(system: RunningSystem, as: string, id: string, body: object): Promise<DecidedCaseDto> {
  const key = randomUUID();
  for (let left = TRIES; ; left--) {
    const answer = await system.command(id, as, body, { key });
    if (answer.status === 503 && left > 0) continue;
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
    return answer.body;
  }
}
