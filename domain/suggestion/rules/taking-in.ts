import type { ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { code, customer, optional, org, text } from '../../shared/field';
import { DESK_CHANNELS, intakeDesk } from '../../shared/intake-desk';
import type { Rules } from '../../shared/loop/case-table';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { openCase } from '../../shared/loop/opening';
import { deliver } from '../../shared/loop/steps';
import type { Command } from '../../shared/transition';
import { finish, toClassifying, toRouting } from '../moves';
import { classifiers, isOfDesk, isWithin } from '../suggestion.permissions';
import { PROCESS, SUGGESTION_CATEGORIES, UNCLASSIFIED, type SuggestionState } from '../suggestion-state';

interface Registration extends Command {
  org: OrgRef;
  channel: string;
  text: ContentRef;
  customer?: string;
  tier?: string;
}

/** From the customer's words to the department that gets them (003_…: 当用户建议时). */
export const takingIn: Rules<SuggestionState> = {
  // The customer is thanked by the agent, and once more in writing where they are known.
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: {
      org: org('hq', 'province', 'prefecture'),
      channel: code(...DESK_CHANNELS),
      text: text(),
      customer: optional(customer()),
    },
    apply: (draft, command, context) => {
      const { org: owner, channel, text: words, customer: known = null, tier = 'ordinary' } = command as Registration;
      if (!holdsAny(context.actor, intakeDesk(owner.id, owner.level))) return refuse('wrong-target', { field: 'org' });
      openCase(draft, context, owner, { kind: PROCESS, urgency: 'normal' });
      Object.assign(draft, { owner, channel, suggestion: words, parties: [owner.id] });
      Object.assign(draft.subject, { category: UNCLASSIFIED, customer: known, tier });
      const thanks = known === null ? [] : [deliver(draft, 'thanks', owner.id, { customer: known, channel })];
      return [...thanks, ...toClassifying(draft, context)];
    },
  },
  classify: {
    stages: ['classifying'],
    step: 'classify',
    fields: { category: code(...SUGGESTION_CATEGORIES), branch: org('department'), text: optional(text()) },
    apply: (draft, command, context) => {
      const branch = command.branch as OrgRef;
      if (!isWithin(draft.owner, branch)) return refuse('wrong-target', { field: 'branch' });
      draft.subject.category = String(command.category);
      Object.assign(draft, { branch, returned: null });
      return toRouting(draft, context);
    },
  },
  // What it is counted under may turn out to be another category; the province's records manager keeps them alike.
  reclassify: {
    stages: ['routing', 'considering', 'review', 'telling'],
    who: (state, actor) => holdsAny(actor, classifiers(state)),
    fields: { category: code(...SUGGESTION_CATEGORIES) },
    apply: (draft, command) => {
      const category = String(command.category);
      if (category === draft.subject.category) return refuse('already-done', { field: 'category' });
      draft.subject.category = category;
      return [deliver(draft, 'reclassified', draft.branch!.id, { category })];
    },
  },
  withdraw: {
    stages: ['classifying', 'routing', 'considering', 'review', 'telling'],
    who: isOfDesk,
    fields: { text: text() },
    apply: (draft, _command, context) => finish(draft, context, 'withdrawn'),
  },
};
