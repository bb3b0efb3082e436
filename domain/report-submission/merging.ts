import type { Actor } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { tell } from '../shared/case-words';
import { refuse } from '../shared/errors';
import { org, text } from '../shared/field';
import { completeTask, openTasks } from '../shared/human-task';
import type { Rules } from '../shared/loop/case-table';
import { speaksFor } from '../shared/loop/loop.permissions';
import { written } from '../shared/loop/opening';
import { deliver } from '../shared/loop/steps';
import type { Command } from '../shared/transition';
import { owing } from './figures';
import { endIfReceived, finish, giveBackAgain, takeEdition, toCompiling, toGathering } from './moves';
import { receiversOf, isStatistician } from './report-submission.permissions';
import { PROCESS, type Receiver, type ReportState } from './report-state';

interface Submitted extends Command {
  child: string;
  receiver: string;
  edition: string;
  late: boolean;
  step: number;
}

const unreceived = ({ receivers }: ReportState): Receiver[] =>
  receivers.filter(({ receivedAt }) => receivedAt === null);

const isSystemOfReceiver = (state: ReportState, actor: Actor): boolean =>
  unreceived(state).some((receiver) => speaksFor(receiver.org, actor));

/** Between a province and its prefectures, and from there to everybody who gets the report. */
export const merging: Rules<ReportState> = {
  // Word of a prefecture. The last one that is waited for brings the figures together; one that comes later is merged
  // where they are worked out anew.
  'report-submitted': {
    stages: ['gathering', 'compiling', 'approval'],
    fields: {},
    apply: (draft, command, context) => {
      const { child, receiver, edition, late, step } = command as Submitted;
      const part = draft.parts[receiver];
      if (part?.child !== child || step <= part.step) return refuse('already-done');
      Object.assign(part, { edition, late, step, submittedAt: context.now });
      if (draft.stage !== 'gathering' || owing(draft).length > 0) return [];
      takeEdition(draft, context);
      return toCompiling(draft, context);
    },
  },
  'remind-prefecture': {
    stages: ['gathering', 'compiling'],
    who: isStatistician,
    fields: { org: org('prefecture') },
    apply: (draft, command) => {
      const { id } = command.org as OrgRef;
      if (!owing(draft).includes(id)) return refuse('nothing-owed', { field: 'org' });
      return [deliver(draft, 'owed', id, { period: draft.period.label, dueAt: draft.dueAt })];
    },
  },
  'return-to-prefecture': {
    stages: ['gathering', 'compiling'],
    who: isStatistician,
    fields: { org: org('prefecture'), text: text() },
    apply: (draft, command, context) => {
      const part = draft.parts[(command.org as OrgRef).id];
      if (!part || part.edition === null) return refuse('wrong-target', { field: 'org' });
      Object.assign(part, { edition: null, submittedAt: null });
      const word = { type: 'report-returned', text: command.text, by: written(command.text, context).by };
      const told = tell(draft, { process: PROCESS, caseId: part.child }, word);
      return draft.stage === 'gathering' ? [told] : [told, ...toGathering(draft, context)];
    },
  },
  'go-on-without': {
    stages: ['gathering'],
    step: 'gathering',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.without = written(command.text, context);
      takeEdition(draft, context);
      return toCompiling(draft, context);
    },
  },
  // Words of the province.
  'report-returned': {
    stages: ['submitted'],
    fields: {},
    apply: (draft, command, context) => {
      draft.returned = { text: command.text as never, by: (command.by as string[] | undefined) ?? [] };
      return giveBackAgain(draft, context);
    },
  },
  'report-taken': {
    stages: ['compiling', 'approval', 'submitted'],
    fields: {},
    apply: (draft, command, context) => finish(draft, context, command.merged === true ? 'merged' : 'not-merged'),
  },
  'confirm-receipt': {
    stages: ['receipt'],
    step: 'confirm-receipt',
    fields: {},
    apply: (draft, _command, context, task) => {
      const [{ org: from } = { org: '' }] = task!.candidates;
      for (const receiver of unreceived(draft)) if (receiver.org.id === from) receiver.receivedAt = context.now;
      completeTask(task!, context.now, context.actor.kind === 'person' ? context.actor.id : '', 'confirm-receipt');
      return endIfReceived(draft, context);
    },
  },
  // A receiver's own system says so.
  'acknowledge-report': {
    stages: ['receipt'],
    who: isSystemOfReceiver,
    fields: {},
    apply: (draft, _command, context) => {
      for (const receiver of unreceived(draft)) {
        if (!speaksFor(receiver.org, context.actor)) continue;
        receiver.receivedAt = context.now;
        const [post] = receiversOf(receiver);
        for (const task of openTasks(draft, 'confirm-receipt'))
          if (task.candidates.some(({ org: at }) => at === post!.org))
            completeTask(task, context.now, context.actor.id, 'acknowledge-report');
      }
      return endIfReceived(draft, context);
    },
  },
};
