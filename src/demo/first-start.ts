import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v5 as uuidv5 } from 'uuid';
import { problemText, type Problem } from '../cli/api-client';
import { CliError } from '../cli/cli-error';
import { checkHeader, rowMapper, type MappedRow } from '../cli/import/map-row';
import { loadMapping } from '../cli/import/mapping';
import { openSource } from '../cli/import/open-source';
import { inParallel } from '../cli/in-parallel';
import { loadConfig } from '../platform/config/config';
import type { CaseView } from './case-view';
import { Crew } from './crew';
import { SCENES, type Scene, type SceneStep } from './scenes';

const SAMPLES = join(__dirname, '../../../samples');
const NAMESPACE = '0b6f3f8e-9d53-5f0c-8f3e-6a0d5c2e7b44';
const SENIOR_TIERS = ['important', 'major-account', 'leased-line'];
/** Stands before every sample's words, so that nobody takes one for a real complaint. */
export const LABEL = '【样例】';
const SURVEY_COMES_WITHIN_MS = 10_000;

async function sampleRows(): Promise<MappedRow[]> {
  const file = join(SAMPLES, 'complaints.zh.csv');
  const mapping = loadMapping(join(SAMPLES, 'maps/zh.json'));
  const { header, rows } = await openSource(file, {});
  checkHeader(header, mapping, file);
  const map = rowMapper(header, mapping);
  const all: MappedRow[] = [];
  for await (const row of rows) {
    const mapped = row.cells ? map(row.row, row.cells) : [];
    if (!Array.isArray(mapped)) all.push(mapped);
  }
  return all;
}

/** Gives each scene the first unused sample of its kind: the same ones at every start. */
function cast(rows: MappedRow[]): [Scene, MappedRow][] {
  const free = [...rows];
  return SCENES.map((scene) => {
    const index = free.findIndex(
      ({ category, kind, tier }) =>
        category === scene.category &&
        (kind === 'enquiry') === (scene.kind === 'enquiry') &&
        SENIOR_TIERS.includes(tier) === (scene.senior ?? false),
    );
    if (index < 0) throw new CliError(`There is no sample left for the scene ${scene.name}.`);
    return [scene, free.splice(index, 1)[0]!];
  });
}

/** The case's callback survey, which comes up a moment after the answer; null where it does not. */
async function surveyOf(crew: Crew, caseId: string): Promise<string | null> {
  const observer = await crew.observer();
  for (const until = Date.now() + SURVEY_COMES_WITHIN_MS; Date.now() < until;) {
    const { body } = await observer.get<CaseView>(`/cases/${caseId}`);
    const survey = body.links.findLast(({ kind, direction }) => kind === 'survey' && direction === 'to')?.caseId;
    if (survey && (await observer.get(`/cases/${survey}`)).ok) return survey;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return null;
}

/**
 * Plays one scene as far as it goes; false where it waits for something, e.g. for calling hours. Keys are the scene's own:
 * played again, nothing happens twice.
 */
async function play(crew: Crew, scene: Scene, row: MappedRow): Promise<boolean> {
  const key = (part: string): string => uuidv5(`${scene.name}/${part}`, NAMESPACE);
  const { category, kind, urgency, customer, text } = row;
  const registrar = await crew.as('gs-lz.junior');
  const registered = await registrar.post<CaseView & Problem>('/complaints', {
    key: key('register'),
    body: {
      customer: 'number' in customer ? customer.number : '',
      ...{ category, kind, urgency, text: `${LABEL}${text}` },
      ...(scene.sender ? { channel: 'transfer-in', sender: scene.sender } : { channel: 'phone' }),
    },
  });
  if (!registered.ok) throw new CliError(`Sample ${scene.name}: ${problemText(registered.body, registered.status)}`, 3);
  const { id } = registered.body;
  for (const [index, step] of scene.steps.entries())
    if (!(await take(crew, id, step, key(String(index))))) return step.on !== 'survey';
  return true;
}

/** False where the step is not possible now, e.g. a survey call outside calling hours: the next start goes on with it. */
async function take(crew: Crew, caseId: string, { by, type, fields, on }: SceneStep, key: string): Promise<boolean> {
  const target = on === 'survey' ? await surveyOf(crew, caseId) : caseId;
  if (target === null) return false;
  const api = await crew.as(by);
  const answer = await api.post<Problem>(`/cases/${target}/commands`, { key, body: { type, ...fields } });
  if (answer.ok) return true;
  if (answer.status === 409) return false;
  const details = (answer.body.errors ?? []).map(({ field, detail }) => `${field}: ${detail}`).join('; ');
  throw new CliError(`Sample step ${type} by ${by}: ${problemText(answer.body, answer.status)} ${details}`, 3);
}

/** What an earlier start has done; null at the first one. `waiting`: scenes that were waiting for their next step. */
function earlier(file: string): { waiting?: string[] } | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { waiting?: string[] }) : null;
}

/** Fills a new installation with labelled samples; where that was done, goes on only with those that had to wait. */
async function main(): Promise<string> {
  const config = loadConfig();
  if (!config.demo) return 'not in demo mode: no samples';
  const done = join(config.dataDir, 'first-samples.json');
  const before = earlier(done);
  const scenes = cast(await sampleRows()).filter(([{ name }]) => !before || before.waiting?.includes(name));
  if (scenes.length === 0) return 'samples are there';
  const crew = new Crew(process.env.BIHUAN_URL ?? `http://${config.httpHost}:${config.httpPort}`);
  const waiting: string[] = [];
  await inParallel(scenes, 4, async ([scene, row]) => {
    if (!(await play(crew, scene, row))) waiting.push(scene.name);
  });
  writeFileSync(done, `${JSON.stringify({ at: new Date().toISOString(), scenes: SCENES.length, waiting })}\n`);
  if (before) return waiting.length > 0 ? `${waiting.length} samples wait for calling hours` : 'samples are complete';
  const rest = waiting.length > 0 ? `; ${waiting.length} wait for calling hours, a start within them goes on` : '';
  return `${SCENES.length} sample complaints at every stage, each marked ${LABEL}${rest}`;
}

main().then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof CliError ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exitCode = 1;
  },
);
