import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { Board } from './board/board';
import { Desk } from './board/desk';
import { BulletinsController } from './bulletins.controller';
import { BulletinOpening } from './opening/bulletin-opening';
import { BulletinPage } from './page/bulletin-page';
import { BulletinMatrix } from './page/matrix';
import { BulletinReader } from './page/reader';
import { NamedReaders } from './receipts/named-readers';
import { Receipts } from './receipts/receipts';
import { Replies } from './replies/replies';
import { RepliesExport } from './replies/replies-export';
import { ReplyVersions } from './replies/versions';

/** Bulletins: boards, receipts, matrix, replies, and how their cases are opened. */
@Module({
  imports: [CasesModule],
  controllers: [BulletinsController],
  providers: [
    Board,
    Desk,
    BulletinOpening,
    BulletinReader,
    BulletinPage,
    BulletinMatrix,
    Receipts,
    NamedReaders,
    Replies,
    RepliesExport,
    ReplyVersions,
  ],
})
export class BulletinsModule {}
