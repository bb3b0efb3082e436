import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n/language';
import { currentToken, expireSession } from '../session/session-store';
import type { paths } from './generated/schema';
import { ApiProblem } from './problem';

const SIGN_IN = '/api/v1/sign-in';

/** The API, typed by its own document. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

api.use({
  onRequest({ request }) {
    const token = currentToken();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401 && new URL(request.url).pathname !== SIGN_IN) expireSession();
  },
  onError() {
    return ApiProblem.own('unreachable');
  },
});

/** The answer, or the problem thrown. */
export async function answerOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiProblem.of(error, response.status);
  return data as T;
}
