import { authors, type ContentRef, type Instant } from '../shared/actor';
import { CAMPAIGN_KINDS, type CampaignKind } from '../shared/campaign-kind';
import type { OrgRef } from '../shared/case-state';
import { refuse } from '../shared/errors';
import { code, instant, integer, optional, org, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { openCase } from '../shared/loop/opening';
import { deliver, end, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import type { CampaignState } from './campaign-state';
import type { ListSize } from './list';
import { approvers, isPlanner, planners } from './outbound-campaign.permissions';
import { sum } from './room';

/** More calls than this a caller never looks through. */
const MOST_PER_CALLER = 20;
const DEFAULT_PER_CALLER = 3;
export const MOST_ANSWERS = 1_000_000;

type Planned = Command & { quota?: number; perCaller?: number; endAt: Instant };

function toDrafting(draft: CampaignState, context: Context): void {
  enter(draft, context, 'drafting');
  const [assignee = null] = draft.planners;
  openStep(draft, context, { step: 'draft-campaign', candidates: planners(draft.owner.id), assignee });
}

function noteAuthors(draft: CampaignState, { actor }: Context, others: readonly string[] = []): void {
  draft.planners = [...new Set([...draft.planners, ...authors(actor), ...others])];
}

const REVIEWED = { stages: ['campaign-review'], step: 'campaign-review' };

/** Until it may begin: planned, with its list, and approved by somebody else. */
export const planning: Rules<CampaignState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: { org: org('hq', 'province', 'prefecture'), campaign: code(...CAMPAIGN_KINDS), text: text(100) },
    apply: (draft, command, context) => {
      const {
        org: owner,
        campaign,
        text: name,
      } = command as Command & {
        org: OrgRef;
        campaign: CampaignKind;
        text: ContentRef;
      };
      if (!isPlanner({ owner }, context.actor)) return refuse('wrong-target', { field: 'org' });
      openCase(draft, context, owner, { kind: 'campaign', urgency: 'normal' });
      draft.subject.category = campaign;
      Object.assign(draft, { owner, campaign, name, parties: [owner.id] });
      noteAuthors(draft, context);
      toDrafting(draft, context);
      return [];
    },
  },
  submit: {
    stages: ['drafting'],
    step: 'draft-campaign',
    fields: {
      endAt: instant(),
      quota: optional(integer(1, MOST_ANSWERS)),
      perCaller: optional(integer(1, MOST_PER_CALLER)),
    },
    apply: (draft, command, context) => {
      const { endAt, quota = null, perCaller = DEFAULT_PER_CALLER } = command as Planned;
      if (endAt <= context.now) return refuse('invalid-field', { field: 'endAt' });
      const { listed, by = [] }: ListSize = (context.found as ListSize | undefined) ?? { listed: {} };
      if (sum(listed) === 0) return refuse('missing-field', { field: 'list' });
      Object.assign(draft, { endAt, quota, perCaller, listed });
      noteAuthors(draft, context, by);
      enter(draft, context, 'campaign-review');
      const candidates = approvers(draft.owner.id);
      openStep(draft, context, { step: 'campaign-review', candidates, barred: draft.planners, clock: REVIEW });
      return [deliver(draft, 'submitted', draft.owner.id, { size: sum(listed) })];
    },
  },
  approve: {
    ...REVIEWED,
    fields: {},
    apply: (draft, _command, context) => {
      if (draft.endAt <= context.now) return refuse('limit-reached');
      enter(draft, context, 'approved');
      return [deliver(draft, 'approved', draft.owner.id)];
    },
  },
  return: {
    ...REVIEWED,
    fields: { text: text() },
    apply: (draft, _command, context): Effect[] => {
      toDrafting(draft, context);
      return [deliver(draft, 'returned', draft.owner.id)];
    },
  },
  recall: {
    stages: ['drafting', 'campaign-review', 'approved'],
    who: isPlanner,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      end(draft, context, 'recalled');
      return [deliver(draft, 'ended', draft.owner.id, { outcome: draft.outcome })];
    },
  },
};
