/** Data of a `bihuan.survey.invitation` event: who to ask, what, and until when. */
export interface SurveyInvitation {
  /** The survey's case; its answer names it again. */
  caseId: string;
  /** Opaque id in the customer store; the channel finds the number to write to or call by it. */
  customer: string | null;
  questions: string[];
  scale: { min: number; max: number };
  /** ISO 8601. Later answers are refused: the survey has ended. */
  answerBy: string;
}

/** Data of a `bihuan.survey.answered` event. */
export interface SelfServiceAnswer {
  survey: string;
  handling: number;
  speed?: number;
  attitude?: number;
  solved: boolean;
}

/**
 * Port to whatever asks customers by SMS or IVR. Invitations come from the outbox, maybe more than once; answers go
 * back as events. Nothing is returned: customers answer hours later, or never.
 */
export interface SurveyChannel {
  invite(invitation: SurveyInvitation): void;
  /** The survey was withdrawn: an answer is no longer wanted. */
  withdraw(caseId: string): void;
}

/** Passes one answer on; fails when it could not be delivered. The same id again is the same answer. */
export type SendAnswer = (id: string, answer: SelfServiceAnswer) => Promise<void>;
