import type { CaseDetail } from '../../../api/shapes';
import { isAboutBulletins, LazyBulletinPart } from '../../bulletins/case/lazy-part';
import { isAboutKnowledge, LazyKnowledgePart } from '../../knowledge/case/lazy-part';
import { isAboutQuality, LazyQualityPart } from '../../quality/case/lazy-part';
import { isAboutWork, LazyWorkPart } from '../../work-assignments/case/lazy-part';
import { isCampaign, LazyCampaignPart } from '../../campaigns/case/lazy-part';
import { isEvaluation, LazyEvaluationPart } from '../../process-evaluation/case/lazy-part';
import { isReport, LazyReportPart } from '../../reports/case/lazy-part';
import { Complaint } from './complaint';

const PARTS = [
  [isAboutBulletins, LazyBulletinPart],
  [isAboutKnowledge, LazyKnowledgePart],
  [isAboutQuality, LazyQualityPart],
  [isAboutWork, LazyWorkPart],
  [isCampaign, LazyCampaignPart],
  [isEvaluation, LazyEvaluationPart],
  [isReport, LazyReportPart],
] as const;

/** What a case is about; by its process, what is about a customer otherwise. */
export function About({ detail }: { detail: CaseDetail }) {
  const Part = PARTS.find(([is]) => is(detail))?.[1] ?? Complaint;
  return <Part detail={detail} />;
}
