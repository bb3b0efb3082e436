import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudEvent, HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { startSurveySimulator, type SurveySimulator } from './survey-simulator';

const SECRET = `whsec_${Buffer.from('a secret of the simulator').toString('base64')}`;

interface Posted {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

describe('survey simulator', () => {
  let api: Server;
  let simulator: SurveySimulator;

  beforeAll(async () => {
    api = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const posted: Posted = { path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() };
        response.writeHead(202).end('{}');
        api.emit('posted', posted);
      });
    });
    await once(api.listen(0, '127.0.0.1'), 'listening');
    simulator = await startSurveySimulator({
      api: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      token: 'bhs_test',
      source: '/systems/gs-sms',
      secret: SECRET,
      port: 0,
      customers: { answerRate: 1, delay: { min: 1, max: 1 } },
    });
  });

  afterAll(async () => {
    await simulator.close();
    await new Promise((resolve) => api.close(resolve));
  });

  const deliver = (signature: (id: string, at: Date, body: string) => string): Promise<Response> => {
    const event = new CloudEvent({
      id: 'outbox-1',
      source: 'urn:bihuan:local',
      type: 'bihuan.survey.invitation',
      data: { caseId: 'survey-1', customer: 'customer-1', answerBy: new Date(Date.now() + 60_000).toISOString() },
    });
    const body = HTTP.structured(event).body as string;
    const at = new Date();
    const headers = {
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature(event.id, at, body),
    };
    return fetch(simulator.url, { method: 'POST', headers, body });
  };

  it('answers a signed invitation through the event entrance', async () => {
    const arrived = once(api, 'posted');
    const response = await deliver((id, at, body) => new Webhook(SECRET).sign(id, at, body));
    expect(response.status).toBe(204);
    const [{ path, headers, body }] = (await arrived) as [Posted];
    expect(path).toBe('/api/v1/events');
    expect(headers.authorization).toBe('Bearer bhs_test');
    expect(headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    expect(JSON.parse(body)).toMatchObject({
      specversion: '1.0',
      id: 'simulated-answer-survey-1',
      source: '/systems/gs-sms',
      type: 'bihuan.survey.answered',
      data: { survey: 'survey-1', handling: expect.any(Number), solved: expect.any(Boolean) },
    });
  });

  it('refuses what is not signed by us', async () => {
    const other = `whsec_${Buffer.from('some other secret').toString('base64')}`;
    expect((await deliver((id, at, body) => new Webhook(other).sign(id, at, body))).status).toBe(400);
  });
});
