/**
 * Records the histories that later versions must still replay:
 *   node -r ./test/support/sources.cjs test/replay/record.ts 0.1
 * Run for each released shape, and for a story that is new here; commit what it writes. What is there stays as it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporal } from '@temporalio/proto';
import { workflowId } from '../../workflows/shared/contract';
import { appealStories } from '../support/stories/appeal-stories';
import { bulletinStories } from '../support/stories/bulletin-stories';
import { STORIES } from '../support/stories/complaint-stories';
import { campaignStories } from '../support/stories/campaign-stories';
import { evaluationStories } from '../support/stories/evaluation-stories';
import { knowledgeStories } from '../support/stories/knowledge-stories';
import { qualityStories } from '../support/stories/quality-stories';
import { reportStories } from '../support/stories/report-stories';
import { suggestionStories } from '../support/stories/suggestion-stories';
import { workStories } from '../support/stories/work-stories';
import type { Place } from '../support/stories/story';
import { StoryStage } from '../support/stories/story-stage';

/** Stories that between them have every kind of event: children, signals, pauses, the ladder, long waits. */
const TOLD: [title: string, slug: string, places: Place[]][] = [
  ['from the call to the archive', 'plain', ['main', 'survey']],
  ['waiting for the customer', 'waiting', ['main', 'other']],
  ['chased, late', 'ladder', ['main', 'survey']],
  ['dissatisfied and unsolved', 'reopened', ['main']],
  ['everybody is slow', 'slow', ['main', 'survey']],
  ['another province', 'far', ['main', 'far', 'farther']],
  ['the other one has ended and cannot answer', 'unheard', ['main', 'other']],
  ['second line publishes', 'network', ['publish', 'article', 'asked', 'gs@1', 'xj@1', 'sn']],
  ['a revocation overtakes', 'revoked', ['revoke', 'update']],
  ['a province is added', 'dates', ['article']],
  ['a province is added', 'expiry', ['gs']],
  ['feedback leads to an update', 'feedback', ['feedback', 'feedback2']],
  ['a province publishes of its own', 'local', ['local']],
  ['second line asks for replies', 'bulletin', ['bulletin', 'to-gs@1', 'to-xj@1', 'to-sn', 'reply-gs', 'reply-sn']],
  ['a fault is followed up', 'fault', ['bulletin', 'to-sn@2']],
  ['a province asks its own', 'own-bulletin', ['bulletin', 'reply-gs-lz']],
  ['everybody is slow: reviews, receipts, provinces', 'slow-bulletin', ['bulletin', 'to-gs@1', 'reply-gs']],
  ['those that owe a reply are reminded', 'reminded', ['bulletin', 'reply-gs', 'reply-sn']],
  ['a receiver is taken off again', 'taken-off', ['bulletin', 'to-sn@2', 'reply-gs']],
  ['a province assigns work', 'work', ['assignment', 'part-gs-lz', 'part-gs-ts', 'part-gs-network']],
  ['everybody is slow: acknowledging', 'slow-work', ['assignment', 'part-gs-lz']],
  ['a list is called to its end', 'campaign', ['campaign', 'call-s1', 'call-s2', 'call-n2']],
  ['stopped while somebody', 'stopped-campaign', ['campaign', 'call-m1', 'call-m3']],
  ['the deadline passes; one', 'late-campaign', ['campaign', 'campaign-arrears']],
  ['three pieces of work', 'quality', ['sampling', 'check-t1', 'check-t2', 'check-t3']],
  ['drawn by its plan', 'late-quality', ['sampling', 'check-t1', 'check-t2']],
  ['two measures, one late', 'evaluation', ['evaluation']],
  ['everybody is late: assessing', 'late-evaluation', ['evaluation']],
  ['two prefectures, one of them returned', 'report', ['report', 'of-gs-lz', 'of-gs-ts']],
  ['a prefecture is late and chased', 'late-report', ['report', 'of-gs-ts']],
  ['the province sends a report back', 'report-back', ['report', 'of-gs-lz']],
  ['a suggestion is returned at every step', 'suggestion', ['suggestion']],
  ['a suggestion without a name', 'slow-suggestion', ['suggestion']],
  ['an appeal is upheld', 'appeal', ['appeal', 'main', 'appeal-survey']],
  ['an appeal against a complaint that has ended', 'appeal-anew', ['appeal', 'anew']],
  ['an appeal has the complaint', 'appeal-reopens', ['appeal', 'main']],
  ['everybody is slow with the regulator', 'regulator', ['appeal']],
  ['two days before the regulator', 'filing-alarm', ['appeal']],
];

async function record(version: string): Promise<void> {
  const folder = join(__dirname, 'histories', version);
  mkdirSync(folder, { recursive: true });
  for (const [title, slug, places] of TOLD) {
    const fileOf = (place: Place): string => join(folder, `${slug}.${place}.pb.gz`);
    if (places.every((place) => existsSync(fileOf(place)))) continue;
    const story = [
      ...STORIES,
      ...knowledgeStories,
      ...bulletinStories,
      ...suggestionStories,
      ...campaignStories,
      ...reportStories,
      ...qualityStories,
      ...evaluationStories,
      ...appealStories,
      ...workStories,
    ].find((one) => one.title.startsWith(title))!;
    const stage = await StoryStage.open();
    await stage.play(story, async ({ idOf, stateOf }) => {
      for (const place of places) {
        const id = workflowId(stateOf(place).process, idOf(place));
        const history = await stage.env.client.workflow.getHandle(id).fetchHistory();
        const bytes = temporal.api.history.v1.History.encode(history).finish();
        writeFileSync(fileOf(place), gzipSync(bytes, { level: 9 }));
        console.log(`${slug}.${place}  ${history.events?.length ?? 0} events`);
      }
    });
    await stage.close();
  }
}

const [version] = process.argv.slice(2);
if (!version) throw new Error('which version? e.g. 0.1');
void record(version).then(() => process.exit(0));
