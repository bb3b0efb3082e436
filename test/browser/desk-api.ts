import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';

export interface Case {
  id: string;
  number: string;
  tasks: { id: string }[];
}

const COMPLAINT = {
  ...{ customer: 'GSLZ000001', kind: 'complaint', category: 'billing', channel: 'phone' },
  text: '这个月的话费多扣了二十元，请核实退还',
};

/** What colleagues do elsewhere while somebody looks at a page. */
export class DeskApi {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly url: string) {}

  async as<T>(who: string, path: string, body: object): Promise<T> {
    const credentials = { username: who, password: DEMO_PASSWORD };
    if (!this.tokens.has(who))
      this.tokens.set(who, (await this.post<{ token: string }>('/sign-in', credentials)).token);
    return this.post<T>(path, body, this.tokens.get(who));
  }

  register = (): Promise<Case> => this.as('gs-lz.junior', '/complaints', COMPLAINT);

  command = (who: string, { id }: Case, body: object): Promise<Case> => this.as(who, `/cases/${id}/commands`, body);

  /** A dispatch drafted by the junior, to be approved. */
  async draft(): Promise<Case> {
    const target = 'gs-lz-billing';
    return this.command('gs-lz.junior', await this.register(), { type: 'draft-dispatch', target, text: '请核实' });
  }

  private async post<T>(path: string, body: object, token?: string): Promise<T> {
    const key = randomUUID();
    for (;;) {
      const answer = await fetch(`${this.url}/api/v1${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      });
      if (answer.ok) return (await answer.json()) as T;
      // A busy machine may need longer than the deadline: asked again, as every caller must.
      if (answer.status !== 503) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
