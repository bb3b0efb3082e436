import { knownCases, OURS, within } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** What was promised by a clock and done within the period: by the kind of clock, all of it and what of it was late. */
const timeliness = (content: FigureQuery['content'], processes: readonly string[]): FigureQuery => ({
  content,
  by: 'clock',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, done.kind AS key, one.measure, sum(one.value)::bigint AS value
      FROM ${knownCases({ processes, older: true })} known
      JOIN timer done ON done.case_id = known.id AND done.opened_month = known.opened_month AND done.state = 'met'
       AND ${within('done.ended_at')}
     CROSS JOIN LATERAL (VALUES ('done', 1), ('late', CASE WHEN (done.definition->>'late')::boolean THEN 1 ELSE 0 END))
       one (measure, value)
     WHERE ${OURS} AND one.value > 0
     GROUP BY known.id, known.opened_month, known.org, done.kind, one.measure`,
});

/** 知识时限: reviews, publication in the provinces, feedback. */
export const knowledgeTimeliness = timeliness('knowledge-timeliness', [
  ...['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'knowledge-feedback'],
  ...['province-publication', 'local-publication'],
]);

/** 公告时限: reviews, delivery, publication in the provinces, replies. */
export const bulletinTimeliness = timeliness('bulletin-timeliness', [
  ...['bulletin-publish', 'bulletin-delivery', 'bulletin-reply'],
]);
