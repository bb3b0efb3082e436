import { Module } from '@nestjs/common';
import { ProcessClient } from '../../platform/temporal/process-client';
import { CasesModule } from '../cases/cases.module';
import { ArticleIndex } from './article-index/article-index';
import { IndexController } from './article-index/index.controller';
import { ArticleList } from './articles/article-list';
import { ArticlePage } from './articles/article-page';
import { ArticleReader } from './articles/article-reader';
import { ArticlesController } from './articles/articles.controller';
import { Editions } from './articles/editions';
import { Matrix } from './articles/matrix';
import { ExchangeController } from './exchange/exchange.controller';
import { KnowledgeExport } from './exchange/export';
import { KnowledgeImport } from './exchange/import';
import { ImportSample } from './exchange/sample';
import { Timeliness } from './figures/timeliness';
import { TimelinessController } from './figures/timeliness.controller';
import { KnowledgeOpening } from './opening/opening';
import { OpeningController } from './opening/opening.controller';
import { WorkList } from './opening/work-list';
import { EffectivePermissions } from './permissions/effective';
import { Permissions } from './permissions/permissions';
import { PermissionsController } from './permissions/permissions.controller';
import { Reading } from './reading/reading';
import { ReadingController } from './reading/reading.controller';
import { SyncController } from './sync/sync.controller';
import { SyncService } from './sync/sync.service';
import { KnowledgeTree } from './tree/tree';
import { TreeController } from './tree/tree.controller';

/** The base of knowledge: tree, articles, search, what readers keep, and how cases about knowledge are opened. */
@Module({
  imports: [CasesModule],
  controllers: [
    TreeController,
    ArticlesController,
    OpeningController,
    ReadingController,
    PermissionsController,
    TimelinessController,
    SyncController,
    ExchangeController,
    IndexController,
  ],
  providers: [
    ...[KnowledgeTree, ArticleReader, ArticleIndex, ArticleList, ArticlePage, Editions, Matrix],
    ...[KnowledgeOpening, WorkList, Reading, Permissions, Timeliness, SyncService, ProcessClient],
    ...[KnowledgeImport, KnowledgeExport, ImportSample, EffectivePermissions],
  ],
  exports: [KnowledgeOpening, ArticleReader],
})
export class KnowledgeBaseModule {}
