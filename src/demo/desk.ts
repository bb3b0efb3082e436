import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { problemText, type ApiClient, type Problem } from '../cli/api-client';
import type { InboxItemDto, InboxPageDto } from '../modules/inbox/inbox.dto';
import type { Dice } from './dice';
import { dice as newDice } from './dice';
import type { Gate } from './gate';
import { patiently } from './patiently';

const NAMESPACE = 'c6a0b1de-2b9f-5d44-9a3e-7a1d2b9d8f01';
/** What has come back to them, and what anybody of their post may take. */
const VIEWS = ['mine', 'groups'];
/** As many tasks are read at once; decided one after another. */
const A_LOOK = 50;
const LOOK_AGAIN_MS = 500;
const LONGEST_PAUSE_MS = 4_000;
/** Refusals that are part of life where several work on one list: somebody, or another operation, was first. */
export const RACES = [403, 404, 409, 412];

export interface Performance {
  seed: string;
  gate: Gate;
  as: (username: string) => Promise<ApiClient>;
  /** True once there is nothing more to come: desks close. */
  over: () => boolean;
  decided: (ms: number) => void;
  trouble: (line: string) => void;
}

/** What somebody does at a step, with its fields; null: leaves it to others. */
export type Choice = { type: string; fields?: Record<string, unknown> } | null;
export type Habit = (task: InboxItemDto, dice: Dice) => Choice;
export type Habits = Partial<Record<string, Habit>>;

/** Works through one person's inbox until the performance is over; answers when it is. */
export async function workAt(username: string, habits: Habits, performance: Performance): Promise<void> {
  const { gate, over, trouble } = performance;
  const api = await performance.as(username);
  const seen = new Set<string>();
  for (let pause = LOOK_AGAIN_MS; !over();) {
    let found = 0;
    for (const view of VIEWS) {
      const answer = await gate(() => api.get<InboxPageDto & Problem>(`/tasks?view=${view}&limit=${A_LOOK}`));
      if (!answer.ok) {
        trouble(`${username}'s inbox: ${problemText(answer.body, answer.status)}`);
        return;
      }
      const fresh = answer.body.items.filter((task) => !task.barred && !seen.has(task.etag + task.case.id));
      for (const task of fresh) {
        seen.add(task.etag + task.case.id);
        await decide(api, username, task, habits, performance);
      }
      found += fresh.length;
    }
    pause = found > 0 ? LOOK_AGAIN_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    if (found < A_LOOK) await sleep(pause);
  }
}

async function decide(
  api: ApiClient,
  username: string,
  task: InboxItemDto,
  habits: Habits,
  { seed, gate, over, decided, trouble }: Performance,
): Promise<void> {
  const key = `${seed}/${task.case.number}/${task.taskId}`;
  const choice = habits[task.step]?.(task, newDice(key));
  if (!choice) return;
  const answer = await patiently(
    () =>
      gate(() =>
        api.post<Problem>(`/cases/${task.case.id}/commands`, {
          body: { type: choice.type, taskId: task.taskId, ...choice.fields },
          key: uuidv5(`${task.case.id}/${task.taskId}/${username}`, NAMESPACE),
          ifMatch: `${task.taskId}:${task.version}`,
        }),
      ),
    over,
  );
  if (answer.ok) decided(answer.took);
  else if (!RACES.includes(answer.status))
    trouble(`${task.case.number} ${username} ${choice.type}: ${problemText(answer.body, answer.status)}`);
}
