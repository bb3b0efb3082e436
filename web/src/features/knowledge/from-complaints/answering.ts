import { isAnswer as isAnswerCommand } from '../../../../../domain/complaint-dispatch/answers';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';

export const isComplaint = ({ process }: Pick<CaseDetail, 'process'>): boolean => process === 'complaint-dispatch';

/** Whether an article may help to write what this command asks for. */
export const isAnswer = (detail: Pick<CaseDetail, 'process'>, { type }: Pick<AllowedCommand, 'type'>): boolean =>
  isComplaint(detail) && isAnswerCommand(type);
