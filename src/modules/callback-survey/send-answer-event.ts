import { CloudEvent, HTTP } from 'cloudevents';
import type { SendAnswer } from './survey-channel';

/** A connected system as it speaks to the API. */
export interface EventSender {
  /** E.g. `http://127.0.0.1:3000`. */
  api: string;
  token: string;
  /** CloudEvents source that the token may speak for. */
  source: string;
}

const TIMEOUT_MS = 10_000;

/** Posts answers to the public event entrance, like any survey channel outside would. */
export const sendAnswerEvents =
  ({ api, token, source }: EventSender): SendAnswer =>
  async (id, answer) => {
    const message = HTTP.structured(new CloudEvent({ id, source, type: 'bihuan.survey.answered', data: answer }));
    const response = await fetch(new URL('/api/v1/events', api), {
      method: 'POST',
      headers: { ...(message.headers as Record<string, string>), authorization: `Bearer ${token}` },
      body: message.body as string,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}: ${(await response.text()).slice(0, 200)}`);
  };
