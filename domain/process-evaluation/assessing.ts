import { authors, type ContentRef, type Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { refuse } from '../shared/errors';
import { code, colleague, instant, integer, org, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { openCase, written } from '../shared/loop/opening';
import { deliver, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { Command } from '../shared/transition';
import { againFrom } from './cycle';
import { EVALUATED, type EvaluationState } from './evaluation-state';
import { toImproving } from './improving';
import { finish, toAssessing } from './moves';
import { DOERS, isEvaluator, leaders, mayCallOff } from './process-evaluation.permissions';
import { readIn } from './reads';

/** More of them in one round, and nobody sees which of them helped. */
export const MOST_MEASURES = 20;

interface Proposed {
  problem: ContentRef;
  text: ContentRef;
  org: OrgRef;
  person: string;
  until: Instant;
}

const ASSESSED = { stages: ['assessing'], step: 'assess-process' };
const APPROVED = { stages: ['approval'], step: 'approve-measures' };

/** Begun when it is time or by hand; the figures are there, people write what is wrong and what to do about it. */
export const assessing: Rules<EvaluationState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: { org: org('hq', 'province', 'prefecture'), evaluated: code(...EVALUATED) },
    apply: (draft, command, context) => {
      const { org: owner, evaluated } = command as Command & { org: OrgRef; evaluated: string };
      if (context.actor.kind === 'person' && !isEvaluator({ owner }, context.actor))
        return refuse('wrong-target', { field: 'org' });
      const { last, edition } = readIn(context);
      if (last !== null && againFrom(last) > context.now)
        return refuse('evaluated-lately', { params: { lastAt: last, againAt: againFrom(last) } });
      openCase(draft, context, owner, { kind: 'process-evaluation', urgency: 'normal' });
      Object.assign(draft, { owner, evaluated, before: edition, parties: [owner.id] });
      toAssessing(draft, context);
      return [deliver(draft, 'evaluation-begun', owner.id, { evaluated, edition: edition?.id ?? null })];
    },
  },
  'propose-measure': {
    ...ASSESSED,
    keepsTask: true,
    fields: {
      problem: text(),
      text: text(),
      org: org('hq', 'province', 'prefecture', 'department', 'second-line'),
      person: colleague('org', DOERS),
      until: instant(),
    },
    apply: (draft, command, context) => {
      const { problem, text: words, org: place, person, until } = command as Command & Proposed;
      if (draft.measures.length >= MOST_MEASURES) return refuse('limit-reached', { params: { max: MOST_MEASURES } });
      if (until <= context.now) return refuse('invalid-field', { field: 'until' });
      const number = Math.max(0, ...draft.measures.map((one) => one.number)) + 1;
      const by = authors(context.actor);
      const measure = { number, problem, text: words, by, org: place, person, until };
      draft.measures.push({ ...measure, status: 'proposed', task: null, late: false, done: null });
      return [];
    },
  },
  'drop-measure': {
    ...ASSESSED,
    keepsTask: true,
    fields: { number: integer(1, 1_000) },
    apply: (draft, command) => {
      const left = draft.measures.filter(({ number }) => number !== command.number);
      if (left.length === draft.measures.length) return refuse('invalid-field', { field: 'number' });
      draft.measures = left;
      return [];
    },
  },
  'submit-assessment': {
    ...ASSESSED,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.findings = written(command.text, context);
      enter(draft, context, 'approval');
      const { owner, findings, measures } = draft;
      const barred = [...findings.by, ...measures.flatMap(({ by }) => by)];
      openStep(draft, context, { step: 'approve-measures', candidates: leaders(draft), barred, clock: REVIEW });
      return [deliver(draft, 'measures-proposed', owner.id, { measures: measures.length })];
    },
  },
  approve: {
    ...APPROVED,
    fields: {},
    apply: (draft, _command, context) =>
      draft.measures.length === 0 ? finish(draft, context, 'nothing-to-improve') : toImproving(draft, context),
  },
  return: {
    ...APPROVED,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      toAssessing(draft, context);
      return [deliver(draft, 'measures-returned', draft.owner.id)];
    },
  },
  'call-off-evaluation': {
    stages: ['assessing', 'approval', 'improving', 'taking-effect', 'effect-review'],
    who: mayCallOff,
    fields: { text: text() },
    apply: (draft, _command, context) => finish(draft, context, 'called-off'),
  },
};
