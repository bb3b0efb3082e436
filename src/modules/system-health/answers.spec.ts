import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answers } from './answers';

describe('what a server says of a page elsewhere', () => {
  it('is that it answers, whatever it says, unless it fails; and that it does not where nobody is', async () => {
    const server = createServer(({ url }, response) => response.writeHead(Number(url!.slice(1))).end());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
    expect(await Promise.all(['200', '302', '401', '502'].map((path) => answers(at(path))))).toEqual([
      ...[true, true, true, false],
    ]);
    const gone = at('200');
    server.closeAllConnections();
    await once(server.close(), 'close');
    expect(await answers(gone)).toBe(false);
    expect(await answers(null)).toBeNull();
  });
});
