import { PROCESS as WHOLE } from '../../domain/work-assignment/assignment-state';
import { PROCESS as PART } from '../../domain/work-assignment-part/part-state';
import { idAt, pick, wordOf } from './fill.sql';
import { stateOf } from './loop-fill.sql';
import { PLACES, SUBJECTS } from './words';

const MADE = 20_000;
/** So many of the newest are written still; so many have open parts. */
const DRAFTS = 20;
const OPEN = 400;

/** Work as one line each, evenly over two years: a quarter HQ's, a quarter Gansu's, a quarter Lanzhou's, the rest other provinces'. */
const WORKS = `
  CREATE UNLOGGED TABLE bench_work AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / ${MADE})) AS opened_at,
      CASE i % 4 WHEN 0 THEN 'hq' WHEN 1 THEN 'gs' WHEN 2 THEN 'gs-lz'
        ELSE provinces[1 + ${pick('71', 'cardinality(provinces)')}] END AS assigner,
      CASE WHEN i <= ${DRAFTS} THEN 'drafting' WHEN i <= ${OPEN} THEN 'assigned' ELSE 'ended' END AS stage,
      CASE WHEN i > ${OPEN} THEN CASE WHEN i % 30 = 0 THEN 'closed' ELSE 'completed' END END AS outcome,
      ${wordOf(PLACES, '72')} || ${wordOf(SUBJECTS, '73')} || '自查' || i AS title
    FROM generate_series(1, ${MADE}) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province' AND id <> 'gs') p
  )
  SELECT *, ${idAt('opened_at', `'work ' || i`)} AS id, opened_at + interval '1 hour' AS assigned_at FROM numbered`;

/** HQ's go to every province, Gansu's to its prefectures, the others' to their departments. */
const PARTS = `
  CREATE UNLOGGED TABLE bench_part AS
  SELECT b.i, b.id, b.assigner, b.title, b.assigned_at, org.id AS org, ${idAt('assigned_at', `'part ' || b.i || org.id`)} AS part,
    b.stage = 'assigned' AND abs(hashtext(b.i || org.id)) % 3 > 0 AS open
  FROM bench_work b JOIN org ON CASE b.assigner WHEN 'hq' THEN org.level = 'province'
    WHEN 'gs' THEN org.parent_id = 'gs' AND org.level = 'prefecture'
    ELSE org.parent_id = b.assigner AND org.level = 'department' END
  WHERE b.i > ${DRAFTS}`;

/** Sets of rows of assigned work, table by table. Of the parts that have ended there are no cases: no list reads them. */
export const WORK: [table: string, sql: string][] = [
  ['bench_work', WORKS],
  ['bench_part', PARTS],
  [
    'work_assignment',
    `INSERT INTO work_assignment (id, opened_month, assigner_org, urgency, stage, outcome, number, title, content_id, author, due_at,
       opened_at, updated_at, ended)
     SELECT id, date_trunc('month', opened_at), assigner, 'normal', stage, outcome, (i > ${DRAFTS})::int, title,
       md5('work words ' || i)::uuid, givers.ids[1 + ${pick('74', 'cardinality(givers.ids)')}], opened_at + interval '7 days',
       opened_at, assigned_at, stage = 'ended'
     FROM bench_work, (SELECT array_agg(person_id ORDER BY person_id) AS ids FROM post WHERE role = 'bulletin-manager') givers
     ORDER BY i DESC`,
  ],
  [
    'work_part',
    `INSERT INTO work_part (assignment_id, org_id, case_id, stage, outcome, since, assigned_at, content_id, due_at, late,
       acknowledged_at, reported_at, report_id)
     SELECT id, org, part, CASE WHEN open THEN 'work' ELSE 'ended' END, CASE WHEN NOT open THEN 'accepted' END, assigned_at,
       assigned_at, md5('work words ' || i)::uuid, assigned_at + interval '7 days', i % 9 = 0, assigned_at + interval '1 hour',
       CASE WHEN NOT open THEN assigned_at + interval '3 days' END, CASE WHEN NOT open THEN md5('report ' || i || org)::uuid END
     FROM bench_part ORDER BY i DESC, org`,
  ],
  [
    'content',
    `INSERT INTO content (id, case_id, kind, body, digest, author, created_at, used_seq)
     SELECT md5('work words ' || i)::uuid, id, 'words', jsonb_build_object('title', title, 'body', '<p>' || title || '，完成后回复。</p>',
       'keywords', '[]'::jsonb, 'attachments', '[]'::jsonb)::text, md5(i::text), 'system', opened_at, 1 FROM bench_work
     UNION ALL
     SELECT md5('report ' || i || org)::uuid, part, 'text', title || '已完成。', md5('report'), 'system', assigned_at, 1
     FROM bench_part WHERE NOT open`,
  ],
  [
    'bench_loop',
    `INSERT INTO bench_loop (id, process, org, parties, stage, kind, category, outcome, opened_at, closed_at, state, role, desk)
     SELECT id, '${WHOLE}', assigner, CASE WHEN i > ${DRAFTS} THEN receivers.ids END, stage, 'work', 'work', outcome, opened_at,
       CASE WHEN stage = 'ended' THEN opened_at + interval '8 days' END, CASE WHEN stage = 'ended' THEN '{}' ELSE
         ${stateOf(WHOLE)} || jsonb_build_object('caseId', id, 'stage', stage) END,
       CASE WHEN stage = 'drafting' THEN 'bulletin-manager' END, assigner
     FROM bench_work LEFT JOIN (SELECT id, array_agg(org) AS ids FROM bench_part GROUP BY 1) receivers USING (id)
     UNION ALL
     SELECT part, '${PART}', org, ARRAY[assigner], 'work', 'work', 'work', NULL, assigned_at, NULL,
       ${stateOf(PART)} || jsonb_build_object('caseId', part, 'stage', 'work', 'assignment', id), 'bulletin-author', org
     FROM bench_part WHERE open`,
  ],
];
