import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { applied, copyOf, type Copy, type Numbered } from '../../../domain/knowledge/copy';
import { applyToCopy, repairCopy } from '../../../src/modules/knowledge-base/projection/copies';
import { openDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

const held = async (article: string): Promise<Copy | null> => {
  const [row] = await database.app.query<Copy[]>(
    `SELECT number, digest FROM knowledge_copy WHERE article_id = $1 AND org_id = 'gs'`,
    [article],
  );
  return row ?? null;
};

/** A number stands for one operation: what it shows follows from it. */
const operation: fc.Arbitrary<Numbered> = fc
  .integer({ min: 1, max: 6 })
  .map((number) => ({ number, digest: number % 3 === 0 ? null : `digest ${number}` }));
const arrival = fc.record({ operation, repair: fc.boolean() });

it('a copy in the database is what the rules make of the same arrivals, in any order, repeated, repaired between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { maxLength: 12 }), async (arrivals) => {
      const article = randomUUID();
      let copy: Copy | null = null;
      for (const { operation: numbered, repair } of arrivals) {
        const arriving = { article, org: 'gs', at: Date.parse('2026-11-23T01:00:00Z'), ...numbered };
        await (repair ? repairCopy : applyToCopy)(database.app.manager, arriving);
        copy = repair ? copyOf(numbered) : applied(copy, numbered);
        expect(await held(article)).toEqual(copy);
      }
    }),
    { numRuns: 60 },
  );
});

it('an edition that is not in effect yet leaves what was shown before in its place', async () => {
  const article = randomUUID();
  const put = async (number: number, effectiveAt: string | null): Promise<void> => {
    await database.owner.query(
      `INSERT INTO knowledge_edition (article_id, number, content_id, digest, node_id, confidentiality, effective_at, title,
         keywords, attachments, body, words) VALUES ($1, $2, $1, 'd', 'n', 'open', $3, 't', '{}', '{}', '', '')`,
      [article, number, effectiveAt],
    );
    const at = Date.parse('2026-11-23T01:00:00Z');
    await applyToCopy(database.app.manager, { article, org: 'gs', number, digest: `d${number}`, at });
  };
  const before = async (): Promise<unknown> =>
    (
      await database.app.query<{ before: number | null }[]>(`SELECT before FROM knowledge_copy WHERE article_id = $1`, [
        article,
      ])
    )[0]!.before;
  await put(1, null);
  expect(await before()).toBeNull();
  await put(2, '2026-12-01T00:00:00Z');
  expect(await before()).toBe(1);
  // Overtaken before it took effect: it has never been shown.
  await put(3, '2026-12-05T00:00:00Z');
  expect(await before()).toBe(1);
});
