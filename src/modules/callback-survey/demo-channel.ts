import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { isoTime } from '../../platform/database/iso-time';
import { ofReceiver } from '../../platform/secrets/seal-receivers';
import { SecretBox } from '../../platform/secrets/secret-box';
import { DEMO_SURVEY_SYSTEM } from '../../seed/demo-systems';
import { SELF, startSurveySimulator } from './survey-simulator';

export const RECEIVER = 'survey-simulator';
/** Every survey's owner lies below it. */
const ORG = 'hq';
const TOPICS = ['survey.invitation', 'survey.invitation-withdrawn'];
const ANSWER_WITHIN = 2_000;
const SURVEY = 'callback-survey';
/** Stage of a survey, and kind of its clock, while its customer may answer by SMS/IVR. */
const SELF_SERVICE = 'self-service';

interface Running {
  /** Null: this installation has none. */
  url: string | null;
  stop(): Promise<void>;
}

/**
 * Demo mode: SMS/IVR surveys are answered by the labelled simulator, as a connected system that posts through the
 * public entrance. Each worker runs one; the receiver points to one that answers, so that any worker may go. Which
 * customers have not answered yet is in our own rows: the one that takes over asks them again, and they answer the same.
 * Elsewhere a receiver that an earlier demo left behind is switched off.
 * @param lookAfter how often a worker looks whether the simulator that invitations go to still answers, ms
 */
export async function startDemoChannel(
  dataSource: DataSource,
  { apiUrl, surveySimulator, secretKeys }: Pick<Config, 'apiUrl' | 'surveySimulator' | 'secretKeys'>,
  complain: (problem: unknown) => void,
  lookAfter = 5_000,
): Promise<Running> {
  if (!surveySimulator) {
    await dataSource.query('UPDATE receiver SET active = false WHERE id = $1 AND active', [RECEIVER]);
    return { url: null, stop: async () => {} };
  }
  const { port, slowest } = surveySimulator;
  const simulator = await startSurveySimulator({
    ...{ api: apiUrl, token: DEMO_SURVEY_SYSTEM.token, source: DEMO_SURVEY_SYSTEM.source },
    ...{ secret: await receiverSecret(dataSource, new SecretBox(secretKeys)), port, complain },
    customers: { delay: { min: slowest / 10, max: slowest } },
  });
  const begin = async (from: (known: string | null) => boolean): Promise<void> => {
    if (!(await takeOver(dataSource, simulator.url, from))) return;
    for (const invitation of await openInvitations(dataSource)) simulator.invite(invitation);
  };
  await begin(() => true);
  const look = setInterval(() => {
    isAway(dataSource, simulator.url)
      .then((away) => (away ? begin((known) => known === away) : undefined))
      .catch(complain);
  }, lookAfter);
  return {
    url: simulator.url,
    async stop() {
      clearInterval(look);
      await simulator.close();
    },
  };
}

/** Made once and kept: workers and restarts share it. */
async function receiverSecret(dataSource: DataSource, box: SecretBox): Promise<string> {
  await dataSource.query(
    `INSERT INTO receiver (id, org_id, kind, url, secret, topics, active) VALUES ($1, $2, 'webhook', NULL, $3, $4, false)
     ON CONFLICT (id) DO NOTHING`,
    [RECEIVER, ORG, box.seal(`whsec_${randomBytes(32).toString('base64')}`, ofReceiver(RECEIVER)), TOPICS],
  );
  const [{ secret }] = await dataSource.query<[{ secret: string }]>('SELECT secret FROM receiver WHERE id = $1', [
    RECEIVER,
  ]);
  return box.open(secret, ofReceiver(RECEIVER));
}

/** The address that invitations go to now, if it is another's who no longer answers. */
async function isAway(dataSource: DataSource, own: string): Promise<string | null> {
  const [row] = await dataSource.query<{ url: string | null }[]>('SELECT url FROM receiver WHERE id = $1', [RECEIVER]);
  if (!row?.url || row.url === own) return null;
  const said = await fetch(row.url, { signal: AbortSignal.timeout(ANSWER_WITHIN) }).then(
    (answer) => answer.text(),
    () => null,
  );
  return said === SELF ? null : row.url;
}

/** Surveys whose customers are being asked by SMS/IVR now, and until when. */
async function openInvitations(dataSource: DataSource): Promise<{ caseId: string; answerBy: string }[]> {
  return dataSource.query(
    `SELECT head.id AS "caseId", ${isoTime('max(timer.due_at)')} AS "answerBy" FROM case_head head
       JOIN timer ON timer.case_id = head.id AND timer.opened_month = head.opened_month
        AND timer.kind = $2 AND timer.ended_at IS NULL
      WHERE head.process = $1 AND head.stage = $2 AND head.closed_at IS NULL GROUP BY head.id`,
    [SURVEY, SELF_SERVICE],
  );
}

/** Points the receiver here; what waited for the one before is tried at once. */
async function takeOver(
  dataSource: DataSource,
  url: string,
  from: (known: string | null) => boolean,
): Promise<boolean> {
  return dataSource.transaction(async (tx) => {
    const [row] = await tx.query<{ url: string | null }[]>('SELECT url FROM receiver WHERE id = $1 FOR UPDATE', [
      RECEIVER,
    ]);
    if (!row || !from(row.url)) return false;
    await tx.query('UPDATE receiver SET url = $2, active = true WHERE id = $1', [RECEIVER, url]);
    await tx.query(
      `UPDATE receiver_lane SET open_until = '-infinity', wake_at = '-infinity', failures = 0 WHERE receiver_id = $1`,
      [RECEIVER],
    );
    return true;
  });
}
