import type { ContentRef, Instant } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { startClock } from '../../shared/case-clocks';
import { refuse, type Refusal } from '../../shared/errors';
import { code, customer, flag, instant, optional, org, otherCase, text } from '../../shared/field';
import { HOTLINES, hotlineFrom, type Hotline } from '../../shared/hotlines';
import type { Rules } from '../../shared/loop/case-table';
import { linkTo } from '../../shared/loop/loop-state';
import { openCase } from '../../shared/loop/opening';
import { deliver } from '../../shared/loop/steps';
import { FILING } from '../../shared/sla-clock';
import { tell } from '../../shared/case-words';
import type { Command, Context } from '../../shared/transition';
import { mayRegister, mayWithdraw, nextHotline } from '../appeal.permissions';
import { APPEAL_CATEGORIES, isRegulators, PROCESS, REGULATORS, type AppealState, type Notice } from '../appeal-state';
import { documentKey, registerOf } from '../document';
import { finish, FIRST_CONTACT, toAccepting } from '../moves';

/** What the API knows of the complaint; an appeal reads no other case. */
export interface Registration extends Command, Partial<Notice> {
  org: OrgRef;
  category: string;
  complaint: string;
  /** What the complaint is about: another one is opened with it where it has ended. */
  about: { kind: string; category: string; channel: string };
  /** Where the complaint stands. */
  stage: string;
  answered: boolean;
  heard: Hotline[];
  workers: string[];
  text: ContentRef;
  tier: string;
  customer?: string;
  urgency?: string;
  rural?: boolean;
  doNotCall?: boolean;
}

/** Clocks of other machines go differently. */
const TOLERANCE = 5 * 60_000;

export const isAhead = (at: Instant, { now }: Context): boolean => at > now + TOLERANCE;

/** A customer appeals against an answer, to a hotline that has not been heard. */
const mayAppeal = (draft: AppealState, { answered, stage }: Registration): Refusal | null => {
  if (!answered) return refuse('wrong-stage', { params: { stage } });
  return nextHotline(draft) ? null : refuse('limit-reached', { params: { max: HOTLINES.length } });
};

/** The regulator's comes with a document, its number and its date, whatever the complaint has come to. */
function takeNotice(draft: AppealState, command: Registration, context: Context): Refusal | null {
  const { regulator, document, noticedAt } = command;
  for (const [field, value] of Object.entries({ regulator, document, noticedAt }))
    if (value === undefined || value === '') return refuse('missing-field', { field });
  if (isAhead(noticedAt!, context)) return refuse('invalid-field', { field: 'noticedAt' });
  draft.notice = { regulator: regulator!, document: document!, noticedAt: noticedAt! };
  draft.externalRefs = [{ system: registerOf(regulator!, draft.org), id: documentKey(document!) }];
  startClock(draft, context, FILING, { countsFrom: noticedAt! });
  return null;
}

/** Process 8, from the customer's or the regulator's words to the hotline that hears them. */
export const registration: Rules<AppealState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: {
      org: org('hq', 'province', 'prefecture'),
      category: code(...APPEAL_CATEGORIES),
      complaint: otherCase(),
      text: text(),
      customer: optional(customer()),
      answered: flag(),
      regulator: optional(code(...REGULATORS)),
      noticedAt: optional(instant()),
    },
    apply: (draft, command, context) => {
      const given = command as Registration;
      const { org: owner, complaint, category, tier, urgency = 'normal', rural = false, doNotCall = false } = given;
      openCase(draft, context, owner, { kind: PROCESS, urgency });
      Object.assign(draft.subject, { category, tier, customer: given.customer ?? null });
      const { about, heard, workers, text: words } = given;
      Object.assign(draft, { owner, complaint, about, heard, workers, words, rural, doNotCall, parties: [owner.id] });
      if (!mayRegister(draft, context.actor)) return refuse('wrong-target', { field: 'org' });
      linkTo(draft, 'appeal', complaint);
      const wrong = isRegulators(draft) ? takeNotice(draft, given, context) : mayAppeal(draft, given);
      if (wrong) return wrong;
      startClock(draft, context, FIRST_CONTACT);
      return toAccepting(draft, context, isRegulators(draft) ? hotlineFrom(draft, 'gm') : nextHotline(draft)!);
    },
  },
  withdraw: {
    stages: ['accepting', 'deciding', 'surveying', 'reporting', 'approval', 'filing'],
    who: mayWithdraw,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      const asked = draft.stage === 'surveying' && draft.survey;
      const survey = { process: 'callback-survey', caseId: asked ? asked.caseId : '' };
      const stop = asked ? [tell(draft, survey, { type: 'withdraw' })] : [];
      return [...stop, deliver(draft, 'withdrawn', draft.owner.id), ...finish(draft, context, 'withdrawn')];
    },
  },
};
