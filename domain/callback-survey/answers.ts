import type { ContentRef } from '../shared/actor';
import { flag, integer, optional, text, type Field } from '../shared/field';
import type { Command, Context } from '../shared/transition';
import type { Answers } from './survey-state';

/** What a surveyor asks, all of it. */
export const CALL_QUESTIONS: Record<string, Field> = {
  handling: integer(1, 5),
  speed: integer(1, 5),
  attitude: integer(1, 5),
  solved: flag(),
  text: optional(text()),
};

/** What SMS/IVR must bring: who hangs up after the two deciding questions has still answered. */
export const SELF_SERVICE_QUESTIONS: Record<string, Field> = {
  ...CALL_QUESTIONS,
  speed: optional(integer(1, 5)),
  attitude: optional(integer(1, 5)),
};

export function readAnswers(command: Command, { now, actor }: Context, way: Answers['way']): Answers {
  const { handling, speed, attitude, solved, text: words } = command as Command & Partial<Answers>;
  return {
    handling: handling!,
    speed: speed ?? null,
    attitude: attitude ?? null,
    solved: solved!,
    text: (words as ContentRef | undefined) ?? null,
    way,
    at: now,
    by: actor.id,
  };
}
