import { PROCESS as PUBLISH } from '../../domain/bulletin/publish/publish-state';
import { PROCESS as REPLY } from '../../domain/bulletin/reply/reply-state';
import { formText } from '../../src/platform/content/form';
import { idAt, pick, wordOf } from './fill.sql';
import { LOOP_CASES, stateOf } from './loop-fill.sql';
import { PLACES, SUBJECTS } from './words';

const BULLETINS_MADE = 3_000;
const READERS_EACH = 2_000;
/** So many of the newest wait for a review, and are on no board. */
const WAITING = 12;

const FORM = formText({
  questions: [
    { code: 'state', label: '落实情况', type: 'choice', options: ['已落实', '部分落实', '未落实'] },
    { code: 'desks', label: '涉及席位', type: 'number', unit: '个' },
    { code: 'note', label: '说明', type: 'text' },
  ],
});

/**
 * Bulletins as one line each, number 1 the newest, evenly over two years: four of five HQ publishes to every province,
 * the rest are provinces' own, half of these Gansu's. One in six has expired; one in four asks for replies, half of
 * these by a form.
 */
const MADE = `
  CREATE UNLOGGED TABLE bench_bulletin AS
  WITH numbered AS (
    SELECT i, date_trunc('milliseconds', now() - i * (interval '730 days' / ${BULLETINS_MADE})) AS opened_at,
      i % 5 = 0 AS local, CASE WHEN i % 5 > 0 THEN 'hq' WHEN i % 10 = 0 THEN 'gs'
        ELSE provinces[1 + ${pick('61', 'cardinality(provinces)')}] END AS publisher,
      origins[1 + ${pick('62', 'cardinality(origins)')}] AS platform,
      CASE i % 20 WHEN 3 THEN 'cutover-notice' WHEN 7 THEN 'fault-notice' ELSE 'bulletin' END AS kind,
      CASE WHEN i <= ${WAITING} THEN CASE WHEN i % 5 > 0 THEN 'hq-review' ELSE 'origin-review' END
        WHEN i > 100 AND i % 6 = 1 THEN 'ended' ELSE 'shown' END AS stage, i % 4 = 2 AS asks, i % 8 = 2 AS form,
      ${wordOf(PLACES, '63')} || ${wordOf(SUBJECTS, '64')} || '通知' || i AS title
    FROM generate_series(1, ${BULLETINS_MADE}) AS i,
      (SELECT array_agg(id ORDER BY id) AS provinces FROM org WHERE level = 'province') p,
      (SELECT array_agg(id ORDER BY id) AS origins FROM org WHERE level = 'second-line') o
  )
  SELECT *, CASE WHEN NOT local AND i % 7 = 0 THEN platform ELSE publisher END AS origin, opened_at + interval '1 day' AS shown_at,
    ${idAt('opened_at', `'bulletin ' || i`)} AS id FROM numbered`;

/** Who gets what: a platform's or HQ's every province, a province's own its prefectures, or its departments. */
const RECEIVERS = `
  CREATE UNLOGGED TABLE bench_receiver AS
  SELECT b.*, org.id AS org, ${idAt('shown_at', `'delivery ' || i || org.id`)} AS delivery,
    CASE WHEN asks AND org.level <> 'department' THEN ${idAt('shown_at', `'reply ' || i || org.id`)} END AS reply,
    CASE WHEN i > 60 THEN 'ended' ELSE (ARRAY['drafting', 'acceptance', 'ended'])[1 + abs(hashtext(i || org.id)) % 3] END
      AS reply_stage
  FROM bench_bulletin b JOIN org ON CASE WHEN NOT local THEN org.level = 'province'
    WHEN publisher = 'gs' THEN org.parent_id = 'gs' AND org.level = 'prefecture'
    ELSE org.parent_id = publisher AND org.level = 'department' END
  WHERE i > ${WAITING}`;

const ANSWERS = `
  INSERT INTO bulletin_answer (bulletin_id, org_id, question, texts, amount)
  SELECT id, org, question, CASE question WHEN 'state' THEN ARRAY[(ARRAY['已落实', '部分落实'])[1 + i % 2]]
      WHEN 'note' THEN ARRAY['已在班前会传达。'] END, CASE question WHEN 'desks' THEN i % 90 END
  FROM bench_receiver, unnest(ARRAY['state', 'desks', 'note']) AS question
  WHERE reply IS NOT NULL AND form AND reply_stage = 'ended'`;

/** Whoever has a demo post has read nearly all that is on their boards. */
const READ_BY_ALL = `
  INSERT INTO bulletin_receipt (bulletin_id, person_id, org_id, read_at)
  SELECT DISTINCT ON (board.bulletin_id, post.person_id) board.bulletin_id, post.person_id, board.org_id,
    board.shown_at + interval '1 minute' * (post.n % 900)
  FROM bulletin_board board
    JOIN (SELECT top.id AS top, place.id FROM org top JOIN org place ON place.path LIKE top.path || '%') place ON top = board.org_id
    JOIN (SELECT *, row_number() OVER (ORDER BY person_id) AS n FROM post) post ON post.org_id = place.id
    JOIN bench_bulletin b ON b.id = board.bulletin_id AND b.i > 30
  WHERE NOT board.own`;

const READERS = `
  INSERT INTO person (id, username, display_zh, display_en, org_id)
  SELECT ${idAt(`timestamptz '2025-01-01'`, `'reader ' || province || n`)}, 'bench-' || province || '-' || lpad(n::text, 4, '0'), '读者' || n,
    'Reader ' || n, places[1 + n % cardinality(places)]
  FROM (SELECT province.id AS province, array_agg(place.id ORDER BY place.id) AS places FROM org province
      JOIN org place ON place.path LIKE province.path || '%' WHERE province.level = 'province' GROUP BY 1) centre,
    generate_series(1, ${READERS_EACH}) AS n`;

/** Of the readers half have read each of ten bulletins, and one in 500 each of the others. */
const READ_BY_READERS = `
  WITH reader AS (SELECT id, substring(username FROM 'bench-(.*)-[0-9]+') AS province,
    row_number() OVER (ORDER BY username) AS n FROM person WHERE username LIKE 'bench-%')
  INSERT INTO bulletin_receipt (bulletin_id, person_id, org_id, read_at)
  SELECT b.id, reader.id, province, b.shown_at + interval '1 minute' * (n % 2000)
  FROM bench_bulletin b JOIN reader ON b.i BETWEEN 31 AND 40 AND (n + b.i) % 2 = 0 WHERE NOT b.local
  UNION ALL
  SELECT b.id, reader.id, province, b.shown_at + interval '1 minute' * (n % 2000)
  FROM bench_bulletin b JOIN reader ON b.i % 500 = n % 500 WHERE NOT b.local AND b.i > 40`;

const OPEN_ROLE = (stage: string): string =>
  `CASE ${stage} WHEN 'drafting' THEN 'bulletin-author' WHEN 'ended' THEN NULL ELSE 'bulletin-manager' END`;

/** Sets of rows of the board, table by table. Of the cases behind it only what lists read. */
export const BULLETINS: [table: string, sql: string][] = [
  ['bench_loop', LOOP_CASES],
  ['bench_bulletin', MADE],
  ['bench_receiver', RECEIVERS],
  [
    'bulletin',
    `INSERT INTO bulletin (id, opened_month, scope, kind, urgency, origin_org, publisher_org, stage, outcome, number, title,
       content_id, authors, pinned, expires_at, starts_at, ends_at, notice_state, reply_by, replies_end, form_id, opened_at,
       shown_at, updated_at, ended)
     SELECT id, date_trunc('month', opened_at), CASE WHEN local THEN 'local' ELSE 'network' END, kind, 'normal', origin, publisher,
       stage, CASE WHEN stage = 'ended' THEN 'expired' END, (i > ${WAITING})::int, title, md5('bulletin words ' || i)::uuid,
       ARRAY[writers.ids[1 + ${pick('65', 'cardinality(writers.ids)')}]], i % 300 = 14,
       CASE WHEN stage = 'ended' THEN opened_at + interval '30 days' WHEN i % 3 = 0 THEN now() + interval '1 day' * i END,
       CASE WHEN kind <> 'bulletin' THEN opened_at END, NULL, CASE WHEN kind <> 'bulletin' THEN 'cleared' END,
       CASE WHEN asks THEN opened_at + interval '10 days' END, CASE WHEN asks AND i > 60 THEN 'complete' END,
       CASE WHEN asks AND form THEN md5('bulletin form ' || i)::uuid END, opened_at,
       CASE WHEN i > ${WAITING} THEN shown_at END, shown_at, stage = 'ended'
     FROM bench_bulletin, (SELECT array_agg(person_id ORDER BY person_id) AS ids FROM post WHERE role = 'bulletin-author') writers
     ORDER BY i DESC`,
  ],
  [
    'content',
    `INSERT INTO content (id, case_id, kind, body, digest, author, created_at, used_seq)
     SELECT md5('bulletin words ' || i)::uuid, id, 'words', jsonb_build_object('title', title, 'body',
       '<p>' || repeat(title || '，请各中心传达到每个席位。', 20) || '</p>', 'keywords', '[]'::jsonb, 'attachments', '[]'::jsonb)::text,
       md5(i::text), 'system', opened_at, 1 FROM bench_bulletin
     UNION ALL
     SELECT md5('bulletin form ' || i)::uuid, id, 'form', '${FORM}', md5('form'), 'system', opened_at, 1
     FROM bench_bulletin WHERE asks AND form
     UNION ALL
     SELECT md5('reply words ' || i || org)::uuid, reply, 'text', '已在班前会传达，' || title, md5('reply'), 'system', shown_at, 1
     FROM bench_receiver WHERE reply IS NOT NULL AND NOT form AND reply_stage = 'ended'`,
  ],
  [
    'bulletin_board',
    `INSERT INTO bulletin_board (org_id, bulletin_id, number, digest, pinned, own, shown_at, applied_at)
     SELECT org, id, 1, CASE WHEN stage = 'shown' THEN md5(i::text) END, i % 300 = 14, own, shown_at, shown_at
     FROM (SELECT id, i, org, stage, shown_at, false AS own FROM bench_receiver
       UNION ALL SELECT DISTINCT id, i, keeper, stage, shown_at, true
         FROM bench_bulletin, unnest(ARRAY[origin, publisher]) AS keeper WHERE i > ${WAITING}) shown ORDER BY i DESC, org`,
  ],
  [
    'bulletin_cell',
    `INSERT INTO bulletin_cell (bulletin_id, org_id, delivery_id, delivery_number, delivery_stage, delivery_outcome,
       delivery_since, reply_id, reply_stage, reply_outcome, reply_since, reply_due, reply_submitted_at, reply_content)
     SELECT id, org, CASE WHEN NOT local THEN delivery END, 1, 'ended', 'published', shown_at, reply,
       CASE WHEN reply IS NOT NULL THEN reply_stage END,
       CASE WHEN reply IS NOT NULL AND reply_stage = 'ended' THEN 'accepted' END, shown_at,
       CASE WHEN reply IS NOT NULL THEN shown_at + interval '9 days' END,
       CASE WHEN reply IS NOT NULL AND reply_stage <> 'drafting' THEN shown_at + interval '2 days' END,
       CASE WHEN reply IS NOT NULL AND NOT form AND reply_stage = 'ended' THEN md5('reply words ' || i || org)::uuid END
     FROM bench_receiver ORDER BY i DESC, org`,
  ],
  ['bulletin_answer', ANSWERS],
  ['bulletin_receipt', READ_BY_ALL],
  ['person', READERS],
  [
    'post',
    `INSERT INTO post (person_id, role, org_id, valid_from)
     SELECT person.id, CASE org.level WHEN 'department' THEN 'handler' ELSE 'junior-agent' END, org.id, now() - interval '3 years'
     FROM person JOIN org ON org.id = person.org_id WHERE username LIKE 'bench-%'`,
  ],
  ['bulletin_receipt', READ_BY_READERS],
  [
    'bench_loop',
    `INSERT INTO bench_loop (id, process, org, parties, stage, kind, category, outcome, opened_at, closed_at, state, role, desk)
     SELECT id, '${PUBLISH}', publisher, ARRAY[origin], stage, kind, 'bulletin', CASE WHEN stage = 'ended' THEN 'expired' END, opened_at,
       CASE WHEN stage = 'ended' THEN opened_at + interval '30 days' END,
       ${stateOf(PUBLISH)} || jsonb_build_object('caseId', id, 'stage', stage, 'kind', kind),
       CASE WHEN i <= ${WAITING} THEN 'bulletin-manager' END, publisher FROM bench_bulletin
     UNION ALL
     SELECT delivery, 'bulletin-delivery', org, ARRAY[publisher], 'ended', kind, 'bulletin', 'published', shown_at,
       shown_at + interval '1 hour', '{}', NULL, NULL FROM bench_receiver WHERE NOT local
     UNION ALL
     SELECT reply, '${REPLY}', org, ARRAY[publisher], reply_stage, kind, 'bulletin',
       CASE WHEN reply_stage = 'ended' THEN 'accepted' END, shown_at,
       CASE WHEN reply_stage = 'ended' THEN shown_at + interval '3 days' END,
       CASE WHEN reply_stage = 'ended' THEN '{}' ELSE
         ${stateOf(REPLY)} || jsonb_build_object('caseId', reply, 'stage', reply_stage, 'bulletin', id) END,
       ${OPEN_ROLE('reply_stage')}, CASE reply_stage WHEN 'acceptance' THEN publisher ELSE org END
     FROM bench_receiver WHERE reply IS NOT NULL`,
  ],
];
