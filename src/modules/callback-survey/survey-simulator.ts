import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { sendAnswerEvents, type EventSender } from './send-answer-event';
import { SIMULATED_CUSTOMERS, SimulatedSurveyChannel, type SimulatedCustomers } from './simulated-survey-channel';
import type { SurveyChannel, SurveyInvitation } from './survey-channel';

/** What it says of itself to a GET, so that another worker finds out whether it still lives. */
export const SELF = 'SIMULATOR of an SMS/IVR survey gateway';

export interface SurveySimulatorOptions extends EventSender {
  /** Secret of the webhook receiver that points here. */
  secret: string;
  /** 0 = any free port. Listens on the loopback address only. */
  port: number;
  customers?: Partial<SimulatedCustomers>;
  complain?: (message: string) => void;
}

export interface SurveySimulator {
  /** Address for the receiver's row, topics `survey.invitation` and `survey.invitation-withdrawn`. */
  url: string;
  /** As if the invitation had just come; one that is waiting for its customer already stays as it is. */
  invite(invitation: Pick<SurveyInvitation, 'caseId' | 'answerBy'>): void;
  close(): Promise<void>;
}

const BODY_MAX = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Hands a delivered event to the channel; others are none of its business. */
function hand(channel: SurveyChannel, { type, data }: { type?: string; data?: SurveyInvitation }): void {
  if (!data?.caseId) return;
  if (type === 'bihuan.survey.invitation') channel.invite(data);
  if (type === 'bihuan.survey.invitation-withdrawn') channel.withdraw(data.caseId);
}

/**
 * SIMULATOR of an SMS/IVR gateway, for the demo: receives invitations as a webhook, answers as a connected system.
 * It uses nothing but the public ways in and out, so that a real gateway can take its place.
 */
export async function startSurveySimulator(options: SurveySimulatorOptions): Promise<SurveySimulator> {
  const { secret, port, customers, complain } = options;
  const channel: SimulatedSurveyChannel = new SimulatedSurveyChannel(
    sendAnswerEvents(options),
    { ...SIMULATED_CUSTOMERS, ...customers },
    complain,
  );
  const webhook = new Webhook(secret);
  const server = createServer((request, response) => {
    if (request.method === 'GET') return void response.writeHead(200, { 'content-type': 'text/plain' }).end(SELF);
    bodyOf(request)
      .then((body) => {
        hand(channel, webhook.verify(body, request.headers as Record<string, string>) as Parameters<typeof hand>[1]);
        response.writeHead(204).end();
      })
      .catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    invite: (invitation) => channel.invite(invitation),
    close: () => {
      channel.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
