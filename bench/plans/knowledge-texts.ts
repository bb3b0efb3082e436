import type { Client } from 'pg';
import { spelling } from '../../src/modules/knowledge-base/words/spelling';
import { tsVector } from '../../src/modules/knowledge-base/words/segment';
import { PLACES, SUBJECTS, TROUBLES, WISHES } from './words';

const KINDS = ['办理规则', '资费说明', '答复口径', '故障处理', '退订流程', '常见问题'];

/** Every subject by every kind of text: what made-up articles say, cut into words as the application does it. */
const texts = SUBJECTS.flatMap((subject, at) =>
  KINDS.map((kind, of) => {
    const trouble = TROUBLES[(at + of) % TROUBLES.length]!;
    const body = [
      `${PLACES[(at * 3 + of) % PLACES.length]}的客户反映${subject}${trouble}时，${WISHES[of % WISHES.length]}。`,
      ...TROUBLES.slice(of, of + 4).map((each) => `${subject}出现${each}的，先核对账单和工单，再按${kind}答复。`),
    ].join('');
    const title = `${subject}${kind}`;
    const keywords = [subject, kind];
    return { title, body, keywords, words: tsVector({ title, keywords, body }), spelling: spelling(title) };
  }),
);

/** Puts them where the sets of articles are made from. */
export async function makeTexts(database: Client): Promise<void> {
  await database.query(`CREATE UNLOGGED TABLE bench_text (nth int PRIMARY KEY, title text, body text, keywords text[],
    words tsvector, spelling text)`);
  for (const [n, { title, body, keywords, words, spelling: spelt }] of texts.entries())
    await database.query('INSERT INTO bench_text VALUES ($1, $2, $3, $4, $5::tsvector, $6)', [
      ...[n, title, body, keywords, words, spelt],
    ]);
}
