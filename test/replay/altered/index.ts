import { sleep } from '@temporalio/workflow';
import { machine as appealed } from '../../../domain/appeal/appeal';
import { machine as delivery } from '../../../domain/bulletin-delivery/bulletin-delivery';
import { machine as bulletin } from '../../../domain/bulletin-publish/bulletin-publish';
import { machine as reply } from '../../../domain/bulletin-reply/bulletin-reply';
import { machine as survey } from '../../../domain/callback-survey/callback-survey';
import { machine as complaint } from '../../../domain/complaint-dispatch/complaint-dispatch';
import { machine as article } from '../../../domain/knowledge-article/knowledge-article';
import { machine as publish } from '../../../domain/knowledge-publish/knowledge-publish';
import { machine as local } from '../../../domain/local-publication/local-publication';
import { machine as campaigned } from '../../../domain/outbound-campaign/outbound-campaign';
import { machine as evaluated } from '../../../domain/process-evaluation/process-evaluation';
import { machine as checked } from '../../../domain/quality-check/quality-check';
import { machine as sampled } from '../../../domain/quality-sampling/quality-sampling';
import { machine as reported } from '../../../domain/report-submission/report-submission';
import { machine as suggested } from '../../../domain/suggestion/suggestion';
import { machine as assigned } from '../../../domain/work-assignment/work-assignment';
import { machine as assignedPart } from '../../../domain/work-assignment-part/work-assignment-part';
import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Machine, Rule } from '../../../domain/shared/transition';
import { runCase } from '../../../workflows/shared/case-runtime';
import type { CaseInput } from '../../../workflows/shared/contract';

// What a careless change would look like. The replay must tell: that is what its histories are for.

/** A rule changed under running cases: an approved dispatch skips the department's accept step. */
const hasty: Machine<ComplaintState> = {
  ...complaint,
  rules: {
    ...complaint.rules,
    'approve-dispatch': {
      ...complaint.rules['approve-dispatch']!,
      apply: (draft, command, context, task) => {
        const effects = complaint.rules['approve-dispatch']!.apply(draft, command, context, task);
        draft.stage = 'handling';
        return effects;
      },
    },
  },
};

export const complaintDispatch = (input: CaseInput): Promise<void> => runCase(hasty, input);

/** The story itself changed: it waits before it begins. */
export async function callbackSurvey(input: CaseInput): Promise<void> {
  await sleep('1 second');
  await runCase(survey, input);
}

/** The same process with one rule that does something else as well. */
const careless = <S extends CaseState>(machine: Machine<S>, type: string, also: (draft: S) => void): Machine<S> => {
  const rule: Rule<S> = machine.rules[type]!;
  const apply: Rule<S>['apply'] = (draft, ...rest) => {
    const effects = rule.apply(draft, ...rest);
    also(draft);
    return effects;
  };
  return { ...machine, rules: { ...machine.rules, [type]: { ...rule, apply } } };
};

/** What passed at its origin is with HQ at once. */
const hurried = careless(publish, 'approve', (draft) => {
  if (draft.stage === 'receiving') draft.stage = 'hq-review';
});
export const knowledgePublish = (input: CaseInput): Promise<void> => runCase(hurried, input);

/** Who confirms an edition ends it. */
const forgetful = careless(article, 'confirm-edition', (draft) => {
  draft.stage = 'expired';
});
export const knowledgeArticle = (input: CaseInput): Promise<void> => runCase(forgetful, input);

/** The editing desk's words are shown without a review. */
const unreviewed = careless(local, 'submit-edited', (draft) => {
  draft.stage = 'published';
});
export const localPublication = (input: CaseInput): Promise<void> => runCase(unreviewed, input);

/** What is withdrawn is forgotten at once, whoever still shows it. */
const impatient = careless(bulletin, 'confirm-withdrawal', (draft) => {
  draft.stage = 'ended';
});
export const bulletinPublish = (input: CaseInput): Promise<void> => runCase(impatient, input);

/** What has been published counts as taken down. */
const confused = careless(delivery, 'publish-locally', (draft) => {
  draft.outcome = 'taken-down';
});
export const bulletinDelivery = (input: CaseInput): Promise<void> => runCase(confused, input);

/** What the publisher returns is written anew. */
const strict = careless(reply, 'return', (draft) => {
  draft.stage = 'drafting';
});
export const bulletinReply = (input: CaseInput): Promise<void> => runCase(strict, input);

/** What a department says is told to the customer without a review. */
const unread = careless(suggested, 'adopt', (draft) => {
  draft.stage = 'telling';
});
export const suggestion = (input: CaseInput): Promise<void> => runCase(unread, input);

/** A change for all ends the work. */
const presuming = careless(assigned, 'change-work', (draft) => {
  draft.stage = 'ending';
});
export const workAssignment = (input: CaseInput): Promise<void> => runCase(presuming, input);

/** What is returned is written off. */
const generous = careless(assignedPart, 'return', (draft) => {
  draft.stage = 'work';
});
export const workAssignmentPart = (input: CaseInput): Promise<void> => runCase(generous, input);

/** What the centre leader approves counts as filed. */
const presumptuous = careless(appealed, 'approve', (draft) => {
  draft.stage = 'ended';
});
export const appeal = (input: CaseInput): Promise<void> => runCase(presumptuous, input);

/** What a call came to is counted when the campaign is over. */
const careful = careless(campaigned, 'survey-reported', (draft) => {
  draft.stage = 'stopped';
});
export const outboundCampaign = (input: CaseInput): Promise<void> => runCase(careful, input);

/** A report is a report, whoever has read it. */
const skipping = careless(sampled, 'submit-report', (draft) => {
  draft.stage = 'circulating';
});
export const qualitySampling = (input: CaseInput): Promise<void> => runCase(skipping, input);

/** What is scored is final. */
const deaf = careless(checked, 'score-work', (draft) => {
  draft.stage = 'ended';
});
export const qualityCheck = (input: CaseInput): Promise<void> => runCase(deaf, input);

/** What was submitted needs nobody's approval. */
const unapproved = careless(evaluated, 'submit-assessment', (draft) => {
  draft.stage = 'improving';
});
export const processEvaluation = (input: CaseInput): Promise<void> => runCase(unapproved, input);

/** What the centre leader returns is approved. */
const lenient = careless(reported, 'return', (draft) => {
  draft.stage = 'approval';
});
export const reportSubmission = (input: CaseInput): Promise<void> => runCase(lenient, input);
