import { eventually } from '../support/eventually';
import { campaignTerms, customers, listRows } from '../support/domain/campaign-cast';
import { begun, campaignStories } from '../support/stories/campaign-stories';
import { PROCESS } from '../../domain/outbound-campaign/outbound-campaign';
import { StoryStage } from '../support/stories/story-stage';
import { workflowId } from '../../workflows/shared/contract';
import { tellsTheSame } from './tells-the-same';

const CALLS = 30;

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows, children, timers and signals must tell what the rules alone tell (domain/outbound-campaign/stories.spec.ts).
describe('outbound campaigns as workflows', () => {
  it.each(campaignStories.map((story) => [story.title, story] as const))('%s', (_, story) =>
    tellsTheSame(stage, story),
  );

  // The worker dies after the commit, before it hears of it: rows that were taken stay taken, and nobody is called twice.
  it('tell the same where the answer to every step of the campaign is lost', () =>
    tellsTheSame(stage, campaignStories[0]!, ({ next }, attempt) =>
      next.process === PROCESS && attempt === 1 ? 'answer-lost' : null,
    ));

  // One after the other each would cost a task of its own, and the history of a campaign would outgrow what a server keeps.
  it('open the calls of one step together', () => {
    const rows = listRows({ satisfaction: { callers: 10, customers: customers('s', CALLS) } });
    const turns = begun('satisfaction', 'campaign', { perCaller: CALLS / 10 });
    return stage.play({ title: '', terms: campaignTerms(), rows, turns, ends: {} }, async ({ idOf }) => {
      const handle = stage.env.client.workflow.getHandle(workflowId(PROCESS, idOf('campaign')));
      const { events } = await eventually(async () => {
        const history = await handle.fetchHistory();
        const begun = history.events!.filter((event) => event.childWorkflowExecutionStartedEventAttributes);
        expect(begun).toHaveLength(CALLS);
        return history;
      });
      const opened = events!.flatMap((event) => event.startChildWorkflowExecutionInitiatedEventAttributes ?? []);
      expect(opened).toHaveLength(CALLS);
      expect(new Set(opened.map((one) => String(one.workflowTaskCompletedEventId))).size).toBe(1);
    });
  });
});
