import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { Problem } from '../../../platform/http/problem';
import { storedWords } from '../../../platform/content/stored';
import { provincesOf, type View } from '../viewer';
import type { ArticleDto, OpenOperationDto } from './article.dto';
import { articleColumns, type ArticleRow } from './article-row';
import { ArticleReader, type ShownArticle } from './article-reader';
import { filesOf } from './files';
import { readable } from './shown';

export interface StoredFile {
  fileName: string;
  digest: string;
  bytes: number;
  body: Buffer;
}

const OPERATIONS = `SELECT work.case_id AS id, head.number, work.process, work.stage, work.org_id AS org
  FROM knowledge_work work JOIN case_head head ON head.id = work.case_id AND head.opened_month = work.opened_month
 WHERE work.article_id = $1 AND NOT work.ended AND work.process <> 'province-publication'
 ORDER BY work.opened_at DESC LIMIT 50`;

const COUNTS = `SELECT
  (SELECT json_build_object('useful', count(*) FILTER (WHERE useful), 'useless', count(*) FILTER (WHERE NOT useful),
     'mine', bool_or(useful) FILTER (WHERE person_id = $2)) FROM knowledge_vote WHERE article_id = $1) AS usefulness,
  (SELECT json_build_object('readers', count(*), 'reads', coalesce(sum(times), 0),
     'confirmed', max(confirmed) FILTER (WHERE person_id = $2), 'confirmations', count(*) FILTER (WHERE confirmed >= $3))
   FROM knowledge_read WHERE article_id = $1) AS use,
  (SELECT json_build_object('times', count(*), 'cases', count(DISTINCT case_id)) FROM knowledge_use
    WHERE article_id = $1) AS answers`;

/** Reading is counted: who, how often, which number last. */
const COUNT_READ = `INSERT INTO knowledge_read AS read (person_id, article_id, number, at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (person_id, article_id) DO UPDATE SET number = excluded.number, times = read.times + 1, at = excluded.at`;

/** One article as it is read. */
@Injectable()
export class ArticlePage {
  constructor(
    private readonly reader: ArticleReader,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, id: string, province: OrgId | undefined, now: Date): Promise<ArticleDto> {
    const orgs = await this.orgs.current();
    return this.reader.reading(caller, id, province, async (tx, article, { view }) => {
      if (article.edition > 0) await tx.query(COUNT_READ, [caller.actor.id, id, article.edition, now]);
      const { position: _, text: __, score: ___, ...head } = await this.head(tx, caller, article, view);
      const words = article.contentId
        ? await storedWords(tx, article.contentId)
        : { title: head.title, body: '', keywords: [], attachments: [] };
      const [counts] = await tx.query<[Pick<ArticleDto, 'usefulness' | 'use' | 'answers'>]>(COUNTS, [
        ...[id, caller.actor.id, article.edition],
      ]);
      const register = view.kind === 'register';
      const posts = caller.actor.kind === 'person' ? caller.actor.posts : [];
      const writes = posts.some(
        ({ role, org }) =>
          (role === 'knowledge-author' || role === 'knowledge-manager') &&
          (org === article.origin || orgs.get(org)?.level === 'hq'),
      );
      const mayChange = register && writes && article.number > 0 && article.state !== 'revoked';
      return {
        ...head,
        body: words.body,
        attachments: await filesOf(tx, words.attachments),
        operations: register ? await tx.query<OpenOperationDto[]>(OPERATIONS, [id]) : [],
        ...counts,
        mayUpdate: mayChange,
        mayRevoke: mayChange,
        mayGiveFeedback:
          article.scope === 'network' && view.kind === 'province' && provincesOf(caller, orgs).includes(view.org),
      };
    });
  }

  /** A file of what is shown, or of an earlier number that the reader may look at. */
  file(caller: Caller, id: string, province: OrgId | undefined, fileId: string): Promise<StoredFile> {
    return this.reader.reading(caller, id, province, async (tx, article, sight) => {
      const filter = new Filter().when(id, (at) => `edition.article_id = ${at}`);
      filter.when(article.edition, (at) => `edition.number <= ${at}`);
      filter.when(fileId, (at) => `${at} = ANY(edition.attachments) AND attachment.id = ${at}`);
      filter.add(readable(filter, sight));
      const [file] = await tx.query<StoredFile[]>(
        `SELECT file_name AS "fileName", attachment.digest, bytes, attachment.body FROM attachment
          WHERE EXISTS (SELECT FROM knowledge_edition edition WHERE ${filter.where})`,
        filter.parameters,
      );
      if (!file) throw new Problem('not-found');
      return file;
    });
  }

  private async head(
    tx: EntityManager,
    caller: Caller,
    { id, edition }: ShownArticle,
    view: View,
  ): Promise<ArticleRow> {
    const province = view.kind === 'province';
    const from = province
      ? `knowledge_copy copy JOIN knowledge_article article ON article.id = copy.article_id AND copy.org_id = $4`
      : `knowledge_article article`;
    const [row] = await tx.query<[ArticleRow]>(
      `SELECT ${articleColumns('$2::uuid', province ? 'copy.applied_at' : 'article.updated_at', province)}, NULL AS score
         FROM ${from} LEFT JOIN knowledge_edition edition ON edition.article_id = article.id AND edition.number = $3
        WHERE article.id = $1`,
      [id, caller.actor.id, edition, ...(province ? [view.org] : [])],
    );
    return row;
  }
}
