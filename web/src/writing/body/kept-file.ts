import { ApiProblem } from '../../api/problem';
import { offer } from './offer';

const NAME = /filename\*=UTF-8''([^;]+)/;

/** As the server names it (RFC 6266). */
function nameIn(disposition: string | null): string | undefined {
  const name = NAME.exec(disposition ?? '')?.[1];
  return name && decodeURIComponent(name);
}

/**
 * Takes an answer that is a file (`parseAs: 'blob'`) and hands it to the browser to keep.
 * @returns what it is called: as the server says, else `otherwise`
 */
export async function keptFile(
  call: Promise<{ data?: unknown; error?: unknown; response: Response }>,
  otherwise: string,
): Promise<string> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiProblem.of(error, response.status);
  if (!(data instanceof Blob)) throw ApiProblem.own('unreadable');
  const name = nameIn(response.headers.get('content-disposition')) ?? otherwise;
  offer(data, name);
  return name;
}
