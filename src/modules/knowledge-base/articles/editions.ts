import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import type { CaseState, OrgRef } from '../../../../domain/shared/case-state';
import type { Edition } from '../../../../domain/knowledge/knowledge-state';
import type { Caller } from '../../../platform/auth/scope';
import { readCase, type CaseRow } from '../../../platform/case-view/case-row';
import type { Words } from '../../../platform/content/words';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { storedWords } from '../../../platform/content/stored';
import type { View } from '../viewer';
import { editionDiff } from '../words/edition-diff';
import { ArticleReader, type ShownArticle } from './article-reader';
import type { EditionDiffDto, EditionDto, LinesDto } from './edition.dto';
import { filesOf } from './files';
import { readable, type Sight } from './shown';

/** As many numbers as anybody goes back. */
const MOST_LINES = 200;

type Dates = Pick<EditionDto, 'effectiveAt' | 'expiresAt' | 'reviewAt'>;
interface NumberedRow extends Dates {
  contentId: string;
  node: string;
  confidentiality: string;
}

/** Words that a case carries: an operation's, a branch's, a local publication's. */
type Carrying = CaseState & {
  edition?: Edition | null;
  /** Of a local publication: what is on its way to be shown. */
  draft?: Edition | null;
  article?: string;
  number?: number | null;
  basedOn?: number | null;
  kind?: string;
  province?: OrgRef;
  authors?: string[];
};

/** What is to be judged: words on their way before those that are shown. */
const carried = ({ edition, draft }: Carrying): Edition => {
  const words = draft ?? edition;
  if (!words) throw new Problem('not-found');
  return words;
};
const numberOf = ({ number, draft }: Carrying): number | null => (draft ? null : number || null);

const NOTHING: Words = { title: '', body: '', keywords: [], attachments: [] };

/** What an article said under each number, what is being written, and how they differ. */
@Injectable()
export class Editions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ArticleReader,
  ) {}

  /** Everything that was numbered; a province sees what had reached it. */
  lines(caller: Caller, id: string, province?: OrgId): Promise<LinesDto> {
    return this.reader.reading(caller, id, province, async (tx, article, sight) => {
      const filter = new Filter().when(id, (at) => `line.article_id = ${at}`);
      filter.when(newest(article, sight.view), (at) => `line.number <= ${at}`);
      const shown = filter.bind(article.edition);
      const may = readable(filter, sight);
      return {
        items: await tx.query(
          `SELECT line.number, line.kind, line.operation_id AS operation, ${isoTime('line.at')} AS at,
                  line.digest IS NULL AS withdrawn, CASE WHEN ${may} THEN edition.title END AS title,
                  edition.number IS NOT NULL AND NOT (${may}) AS hidden, line.number = ${shown} AS shown
             FROM knowledge_line line LEFT JOIN knowledge_edition edition USING (article_id, number)
            WHERE ${filter.where} ORDER BY line.number DESC LIMIT ${MOST_LINES}`,
          filter.parameters,
        ),
      };
    });
  }

  numbered(caller: Caller, id: string, number: number, province?: OrgId): Promise<EditionDto> {
    return this.reader.reading(caller, id, province, async (tx, article, sight) => {
      if (number > newest(article, sight.view)) throw new Problem('not-found');
      return this.edition(tx, id, number, sight);
    });
  }

  diff(caller: Caller, id: string, from: number, to: number, province?: OrgId): Promise<EditionDiffDto> {
    return this.reader.reading(caller, id, province, async (tx, article, sight) => {
      if (Math.max(from, to) > newest(article, sight.view)) throw new Problem('not-found');
      const [before, after] = [await wordsAt(tx, id, from, sight), await wordsAt(tx, id, to, sight)];
      if (!before || !after) throw new Problem('not-found');
      return { from, to, ...editionDiff(before, after) };
    });
  }

  /** The words that a case carries, for whoever may see the case: what is reviewed. */
  ofCase(caller: Caller, caseId: string): Promise<EditionDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const edition = await this.carriedBy(tx, caller, await readCase(tx, caller, caseId));
      const { title, body, keywords, attachments } = await storedWords(tx, edition.words.id);
      return {
        ...{ number: edition.number, title, body, keywords, attachments: await filesOf(tx, attachments) },
        ...{ node: edition.node, confidentiality: edition.confidentiality, effectiveAt: time(edition.effectiveAt) },
        ...{ expiresAt: time(edition.expiresAt), reviewAt: time(edition.reviewAt) },
      };
    });
  }

  /** What the case changes: against the number it was written upon, or what the province shows. */
  diffOfCase(caller: Caller, caseId: string, given?: number): Promise<EditionDiffDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const row = await readCase(tx, caller, caseId);
      const edition = await this.carriedBy(tx, caller, row);
      const state = row.state as Carrying;
      const from = given ?? (await changedBy(tx, state));
      const sight = await this.reader.sight(tx, caller, { kind: 'register' });
      const before = from === null ? NOTHING : await wordsAt(tx, articleIn(state), from, sight);
      // What is asked for by number is refused; what the reader may not see is otherwise not compared with.
      if (!before && given !== undefined) throw new Problem('not-found');
      const words = await storedWords(tx, edition.words.id);
      return { from: before ? from : null, to: edition.number, ...editionDiff(before ?? NOTHING, words) };
    });
  }

  /** While it is worked on, whoever may see a case sees its words; afterwards they are as confidential as they say. */
  private async carriedBy(tx: EntityManager, caller: Caller, { state }: CaseRow) {
    const edition = carried(state as Carrying);
    const { authors = [], ended } = state as Carrying;
    if (ended && !authors.includes(caller.actor.id)) {
      const filter = new Filter();
      const own = `${filter.bind(edition.node)}::text AS node_id, ${filter.bind(edition.confidentiality)}::text AS confidentiality`;
      const sight = await this.reader.sight(tx, caller, { kind: 'register' });
      const [row] = await tx.query<{ may: boolean }[]>(
        `SELECT ${readable(filter, sight)} AS may FROM (SELECT ${own}) edition`,
        filter.parameters,
      );
      if (!row?.may) throw new Problem('not-permitted');
    }
    return { ...edition, number: numberOf(state as Carrying) };
  }

  private async edition(tx: EntityManager, id: string, number: number, sight: Sight): Promise<EditionDto> {
    const filter = new Filter().when(id, (at) => `article_id = ${at}`).when(number, (at) => `number = ${at}`);
    filter.add(readable(filter, sight));
    const [row] = await tx.query<NumberedRow[]>(
      `SELECT content_id AS "contentId", node_id AS node, confidentiality, ${isoTime('effective_at')} AS "effectiveAt",
              ${isoTime('expires_at')} AS "expiresAt", ${isoTime('review_at')} AS "reviewAt"
         FROM knowledge_edition edition WHERE ${filter.where}`,
      filter.parameters,
    );
    if (!row) throw new Problem('not-found');
    const { contentId, ...rest } = row;
    const { title, body, keywords, attachments } = await storedWords(tx, contentId);
    return { ...rest, number, title, body, keywords, attachments: await filesOf(tx, attachments) };
  }
}

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
const articleIn = ({ article, caseId }: Carrying): string => article || caseId;

/** A province looks no further than its own copy. */
const newest = ({ number, edition }: ShownArticle, { kind }: View): number =>
  kind === 'register' ? Math.max(number, edition) : edition;

/** The words of a number; of one that brought none, those before it. null: not for this reader. */
async function wordsAt(tx: EntityManager, article: string, number: number, sight: Sight): Promise<Words | null> {
  const filter = new Filter().when(article, (at) => `article_id = ${at}`).when(number, (at) => `number <= ${at}`);
  const may = readable(filter, sight);
  const [row] = await tx.query<{ id: string; may: boolean }[]>(
    `SELECT content_id AS id, ${may} AS may FROM knowledge_edition edition WHERE ${filter.where}
      ORDER BY number DESC LIMIT 1`,
    filter.parameters,
  );
  if (!row) return NOTHING;
  return row.may ? storedWords(tx, row.id) : null;
}

async function changedBy(tx: EntityManager, state: Carrying): Promise<number | null> {
  if (state.basedOn) return state.basedOn;
  const article = articleIn(state);
  const below = numberOf(state);
  const [copy] = state.province
    ? await tx.query<{ number: number }[]>(
        `SELECT number FROM knowledge_copy WHERE article_id = $1 AND org_id = $2 AND number < coalesce($3, number + 1)`,
        [article, state.province.id, below],
      )
    : [];
  if (copy) return copy.number;
  const [before] = await tx.query<{ number: number | null }[]>(
    `SELECT max(number) AS number FROM knowledge_edition WHERE article_id = $1 AND number < coalesce($2, number + 1)`,
    [article, below],
  );
  return before?.number ?? null;
}
