import type { Answer } from '../cli/api-client';

/**
 * Asks again for as long as the server puts it off (503): a person would. The request's key makes all of them one
 * decision.
 */
export async function patiently<T>(ask: () => Promise<Answer<T>>, over: () => boolean): Promise<Answer<T>> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503 || over()) return answer;
  }
}
