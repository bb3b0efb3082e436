import type { Content } from '../../../../domain/report-submission/contents';
import { acceptance } from './acceptance';
import { agentWorkload } from './agent-workload';
import { compensation } from './compensation';
import { complaintFrequency } from './complaint-frequency';
import { complaintsByCategory } from './complaints-by-category';
import { interOperatorFaults } from './inter-operator-faults';
import { overdueUnprocessed } from './overdue-unprocessed';
import type { FigureQuery } from './query';
import { repeats } from './repeats';
import { satisfaction } from './satisfaction';
import { suggestions } from './suggestions';
import { bulletinTimeliness, knowledgeTimeliness } from './timeliness';
import { volumes } from './volumes';

/** Raised whenever a query below counts otherwise: an edition says which it was worked out with. */
export const CATALOGUE_VERSION = 1;

export const CATALOGUE: Record<Content, FigureQuery> = {
  'complaints-by-category': complaintsByCategory,
  'complaint-frequency': complaintFrequency,
  'agent-workload': agentWorkload,
  volumes,
  acceptance,
  satisfaction,
  'overdue-unprocessed': overdueUnprocessed,
  repeats,
  compensation,
  suggestions,
  'inter-operator-faults': interOperatorFaults,
  'knowledge-timeliness': knowledgeTimeliness,
  'bulletin-timeliness': bulletinTimeliness,
};
