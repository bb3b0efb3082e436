/**
 * What a report holds (003_…: 统计员 and 省电信公司与省客服中心工作界面; the overdue and compensation totals: 经理热线). Each has one query
 * in the catalogue of figures (`src/modules/reports/catalogue`), by the same name.
 */
export const CONTENTS = [
  ...(['complaints-by-category', 'complaint-frequency', 'agent-workload', 'volumes', 'acceptance'] as const),
  ...(['satisfaction', 'overdue-unprocessed', 'repeats', 'compensation', 'suggestions'] as const),
  ...(['inter-operator-faults', 'knowledge-timeliness', 'bulletin-timeliness'] as const),
] as const;
export type Content = (typeof CONTENTS)[number];

/** Who gets a province's report: leaders and HQ all of it, a department of the provincial company what is its own. */
export const AUDIENCES = ['leaders', 'marketing', 'service-supervision', 'interconnection'] as const;
export type Audience = (typeof AUDIENCES)[number];

const COMPLAINTS: readonly Content[] = [
  ...(['complaints-by-category', 'complaint-frequency', 'acceptance', 'satisfaction'] as const),
  ...(['overdue-unprocessed', 'repeats', 'compensation'] as const),
];

export const CONTENTS_OF: Record<Audience, readonly Content[]> = {
  leaders: CONTENTS,
  marketing: ['volumes', 'suggestions', 'overdue-unprocessed', 'repeats'],
  'service-supervision': COMPLAINTS,
  interconnection: ['inter-operator-faults'],
};
