import { allowLoopback, ForbiddenTarget, lookup, targetProblem } from './target';

describe('where a webhook may point', () => {
  it.each([
    ['https://crm.example.com/hook', null],
    ['http://10.1.2.3:8080/hook', null],
    ['http://127.0.0.1:9000/', null],
    ['ftp://crm.example.com/', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['javascript:alert(1)', 'not-http'],
    ['crm.example.com', 'not-a-url'],
    ['https://user:pass@crm.example.com/', 'credentials-in-url'],
    ['http://169.254.169.254/latest/meta-data', 'forbidden-address'],
    ['http://0xa9fea9fe/', 'forbidden-address'],
    ['http://2852039166/', 'forbidden-address'],
    ['http://[fe80::1]/', 'forbidden-address'],
    ['http://[::ffff:169.254.169.254]/', 'forbidden-address'],
    ['http://0.0.0.0/', 'forbidden-address'],
  ])('%s', (url, problem) => {
    expect(targetProblem(url)).toBe(problem);
  });

  it('not at the machine itself where that is not allowed, whatever it is called', async () => {
    allowLoopback(false);
    try {
      for (const host of ['127.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]'])
        expect([host, targetProblem(`http://${host}:9000/`)]).toEqual([host, 'forbidden-address']);
      const refused = await new Promise((resolve) => lookup('localhost', {}, (error) => resolve(error)));
      expect(refused).toBeInstanceOf(ForbiddenTarget);
      expect(targetProblem('http://10.1.2.3:8080/hook')).toBeNull();
    } finally {
      allowLoopback(true);
    }
  });

  it('names are looked up like by Node itself, one address or all', async () => {
    const one = await new Promise((resolve) => lookup('localhost', { family: 4 }, (_, address) => resolve(address)));
    const all = await new Promise((resolve) =>
      lookup('localhost', { family: 4, all: true }, (_, found) => resolve(found)),
    );
    expect(one).toBe('127.0.0.1');
    expect(all).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });
});
