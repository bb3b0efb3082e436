import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { temporal } from '@temporalio/proto';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { workflowBundle } from '../support/bundle';
import { quietRuntime } from '../support/temporal';

const FOLDER = join(__dirname, 'histories');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.pb.gz'))
  .sort();
const read = (file: string) => temporal.api.history.v1.History.decode(gunzipSync(readFileSync(join(FOLDER, file))));

const replay = (bundle: WorkflowBundleOption, file: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: bundle, replayName: file }, read(file));

beforeAll(quietRuntime);

describe('cases begun under earlier versions', () => {
  const bundle = workflowBundle();
  it.each(files)('%s goes on as it began', (file) => replay(bundle, file));

  it('are there for every released shape', () => {
    expect(files.length).toBeGreaterThanOrEqual(66);
  });
});

describe('the replay notices', () => {
  let altered: WorkflowBundleOption;
  beforeAll(async () => {
    altered = await bundleWorkflowCode({
      workflowsPath: join(__dirname, 'altered/index.ts'),
      logger: new DefaultLogger('ERROR'),
    });
  });

  it.each([
    ...['plain.main', 'network.publish', 'dates.article', 'local.local'],
    ...['bulletin.bulletin', 'bulletin.to-gs@1', 'bulletin.reply-gs', 'suggestion.suggestion', 'regulator.appeal'],
    ...[
      'work.assignment',
      'work.part-gs-lz',
      'campaign.campaign',
      'report.report',
      'quality.sampling',
      'quality.check-t2',
      'evaluation.evaluation',
    ],
  ])('a rule that decides otherwise than it did in %s', (story) =>
    expect(replay(altered, `0.1/${story}.pb.gz`)).rejects.toThrow(/decided otherwise/),
  );

  it('a workflow that takes other steps', () =>
    expect(replay(altered, '0.1/plain.survey.pb.gz')).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/));
});
