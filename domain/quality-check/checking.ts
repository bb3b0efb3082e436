import { authors, type ContentRef } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { tell } from '../shared/case-words';
import { refuse } from '../shared/errors';
import { optional, org, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { linkTo } from '../shared/loop/loop-state';
import { openCase, written } from '../shared/loop/opening';
import { deliver, end, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import { scoreOf, type Agent, type CheckState, type Scored } from './check-state';
import { appealReviewers, scorers } from './quality-check.permissions';
import { FORM_FIELDS, isViolation, sheetOf } from './scoring-form';

export const SCORE = 'quality-score';
/** How long who did the work may appeal; then the score stands. */
export const APPEAL = 'quality-appeal';

/** What a sampling says of the work that it drew. */
export interface Drawn {
  owner: OrgRef;
  sampling: string;
  target: string;
  agent: Agent;
  worked: string[];
}

const scoredBy = (command: Command, context: Context): Scored => {
  const sheet = sheetOf(command);
  const words = (command.text as ContentRef | undefined) ?? null;
  return { ...sheet, violation: isViolation(sheet, context.terms.bounds), by: authors(context.actor), words };
};

/** The end, and the word of it to the sampling. */
export function finish(draft: CheckState, context: Context, outcome: string): Effect[] {
  end(draft, context, outcome);
  const { caseId: check, agent, sampling, owner } = draft;
  const violation = scoreOf(draft)?.violation ?? false;
  const report = { type: 'check-reported', check, outcome, violation, centre: agent.org };
  return [
    deliver(draft, 'check-ended', agent.org, { outcome, owner: owner.id }),
    tell(draft, { process: 'quality-sampling', caseId: sampling }, report),
  ];
}

/** Scored by somebody who did not do the work; told to who did it and whoever leads them; final, or reviewed by somebody else. */
export const checking: Rules<CheckState> = {
  register: {
    stages: ['new'],
    fields: { org: org('hq', 'province', 'prefecture') },
    apply: (draft, command, context) => {
      const { owner, sampling, target, agent, worked } = command as Command & Drawn;
      openCase(draft, context, owner, { kind: 'quality-check', urgency: 'normal' });
      Object.assign(draft, { owner, sampling, target, agent, worked });
      draft.parties = [...new Set([owner.id, agent.org])];
      linkTo(draft, 'sampled', target);
      linkTo(draft, 'sampling', sampling);
      enter(draft, context, 'scoring');
      openStep(draft, context, {
        step: 'score-work',
        candidates: scorers(draft),
        barred: [...worked, agent.person],
        clock: SCORE,
      });
      return [];
    },
  },
  'score-work': {
    stages: ['scoring'],
    step: 'score-work',
    fields: { ...FORM_FIELDS, text: optional(text()) },
    apply: (draft, command, context) => {
      draft.scored = scoredBy(command, context);
      const { agent } = draft;
      enter(draft, context, 'noticed');
      const candidates = [
        { role: agent.role, org: agent.org },
        { role: 'team-leader' as const, org: agent.org },
      ];
      openStep(draft, context, { step: 'answer-score', candidates, assignee: agent.person, clock: APPEAL });
      const { total, violation } = draft.scored;
      return [deliver(draft, 'scored', agent.org, { total, violation, person: agent.person })];
    },
  },
  'accept-score': {
    stages: ['noticed'],
    step: 'answer-score',
    fields: {},
    apply: (draft, _command, context) => finish(draft, context, 'accepted'),
  },
  'appeal-score': {
    stages: ['noticed'],
    step: 'answer-score',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.appeal = written(command.text, context);
      enter(draft, context, 'appealed');
      const { agent, worked, scored, appeal } = draft;
      const barred = [...worked, agent.person, ...scored!.by, ...appeal.by];
      openStep(draft, context, { step: 'review-score', candidates: appealReviewers(draft), barred, clock: REVIEW });
      return [deliver(draft, 'appealed', draft.owner.id)];
    },
  },
  'uphold-score': {
    stages: ['appealed'],
    step: 'review-score',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.ruling = written(command.text, context);
      return finish(draft, context, 'upheld');
    },
  },
  'change-score': {
    stages: ['appealed'],
    step: 'review-score',
    fields: { ...FORM_FIELDS, text: text() },
    apply: (draft, command, context) => {
      const corrected = scoredBy(command, context);
      const { grades, fatal } = draft.scored!;
      if (JSON.stringify([corrected.grades, corrected.fatal]) === JSON.stringify([grades, fatal]))
        return refuse('already-done');
      draft.ruling = written(command.text, context);
      draft.corrected = corrected;
      return finish(draft, context, 'changed');
    },
  },
  'check-withdrawn': {
    stages: ['scoring', 'noticed', 'appealed'],
    fields: {},
    apply: (draft, _command, context) => finish(draft, context, 'called-off'),
  },
};
