import { DEMO_PASSWORD } from '../../src/seed/seed-demo';

/** A complaint as it is registered at the desk in Lanzhou. */
export const COMPLAINT = {
  ...{ customer: 'GSLZ000001', kind: 'complaint', category: 'billing', channel: 'phone' },
  text: '本月账单多出一笔二十元的增值业务费，客户称从未订购。',
};

export interface Answered {
  id: string;
  number: string;
  tasks: { id: string }[];
  stage: string;
  links: { caseId: string; kind: string; direction: string }[];
}

/** What a test needs to be there before somebody looks at it: people's steps, taken through the API. */
export class ThroughTheApi {
  private readonly tokens = new Map<string, Promise<string>>();
  private count = 0;

  constructor(private readonly url: string) {}

  register(more: object = {}, by = 'gs-lz.junior'): Promise<Answered> {
    return this.post('/complaints', by, { ...COMPLAINT, ...more });
  }

  /** A dispatch drafted by the junior, to be approved. */
  async drafted(): Promise<Answered> {
    const { id } = await this.register();
    return this.take(id, ['gs-lz.junior', 'draft-dispatch', { target: 'gs-lz-billing', text: '请核实' }]);
  }

  /** Takes one step after the other: who, what, with which fields. */
  async take(caseId: string, ...steps: [by: string, type: string, fields?: object][]): Promise<Answered> {
    let answer: Answered | undefined;
    for (const [by, type, fields] of steps)
      answer = await this.post(`/cases/${caseId}/commands`, by, { type, ...fields });
    return answer!;
  }

  async attach(caseId: string, by: string, fileName: string, body: Buffer): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(body)]), fileName);
    const { id } = await this.post<{ id: string }>(`/cases/${caseId}/attachments`, by, form);
    await this.take(caseId, [by, 'attach', { attachment: id }]);
  }

  async post<T = Answered>(path: string, by: string, body: object): Promise<T> {
    const isForm = body instanceof FormData;
    const key = `browser-${process.pid}-${Date.now()}-${this.count++}`;
    for (;;) {
      const answer = await fetch(`${this.url}/api/v1${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await this.token(by)}`,
          'idempotency-key': key,
          ...(!isForm && { 'content-type': 'application/json' }),
        },
        body: isForm ? body : JSON.stringify(body),
      });
      if (answer.ok) return (await answer.json()) as T;
      // A busy machine may need longer than the deadline: asked again, as every caller must.
      if (answer.status !== 503) throw new Error(`${path} by ${by}: ${answer.status} ${await answer.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }

  async get<T>(path: string, by: string): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      headers: { authorization: `Bearer ${await this.token(by)}` },
    });
    if (!answer.ok) throw new Error(`${path} by ${by}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  private token(username: string): Promise<string> {
    const known = this.tokens.get(username) ?? this.signIn(username);
    this.tokens.set(username, known);
    return known;
  }

  private async signIn(username: string): Promise<string> {
    const answer = await fetch(`${this.url}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: DEMO_PASSWORD }),
    });
    return ((await answer.json()) as { token: string }).token;
  }
}

/** From the desk to the customer's answer, without a hitch. */
export const TO_THE_ANSWER: [by: string, type: string, fields?: object][] = [
  ['gs-lz.junior', 'draft-dispatch', { target: 'gs-lz-billing', text: '请核查增值业务订购记录。' }],
  ['gs-lz.senior', 'approve-dispatch'],
  ['gs-lz.billing', 'accept'],
  ['gs-lz.billing', 'reply', { text: '已退还二十元，并取消该增值业务。' }],
  ['gs-lz.junior2', 'approve-reply'],
];
