import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PublishState } from '../../../../domain/bulletin/publish/publish-state';
import { machines } from '../../../../domain/machines';
import { allowedCommands } from '../../../../domain/shared/transition';
import type { Caller } from '../../../platform/auth/scope';
import { findCase } from '../../../platform/case-view/case-row';
import { People } from '../../../platform/case-view/people';
import { storedBody, storedForm } from '../../../platform/content/stored';
import {
  allWordsWithFiles,
  fileNamedIn,
  wordsWithFiles,
  type StoredFile,
} from '../../../platform/content/words-with-files';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { Problem } from '../../../platform/http/problem';
import { impactOf } from '../board/item';
import { isOwnReceiver, type Sight } from '../board/sight';
import type { BulletinDto, BulletinWordsDto, DraftedFollowUpDto, FollowUpDto, OwnCellDto } from './bulletin.dto';
import { BulletinReader } from './reader';

const FOLLOW_UPS = `SELECT number, content_id AS "contentId", state, ${isoTime('ends_at')} AS "endsAt", ${isoTime('at')} AS at,
    ${impactOf('impact_id')}
  FROM bulletin_follow_up WHERE bulletin_id = $1 ORDER BY number DESC`;

async function followUpsOf(tx: EntityManager, id: string): Promise<FollowUpDto[]> {
  const rows = await tx.query<(Omit<FollowUpDto, keyof BulletinWordsDto> & { contentId: string })[]>(FOLLOW_UPS, [id]);
  const words = await allWordsWithFiles(
    tx,
    rows.map(({ contentId }) => contentId),
  );
  return rows.map(({ contentId: _, ...row }, index) => ({ ...words[index]!, ...row }));
}

function ownCells(tx: EntityManager, id: string, sight: Sight): Promise<OwnCellDto[]> {
  const filter = new Filter();
  const wanted = filter.bind(id);
  const own = isOwnReceiver(filter, sight, 'cell.org_id');
  return tx.query<OwnCellDto[]>(
    `SELECT org_id AS org, delivery_id AS delivery, delivery_stage AS "deliveryStage",
            delivery_outcome AS "deliveryOutcome", reply_id AS reply, reply_stage AS "replyStage",
            reply_outcome AS "replyOutcome", ${isoTime('reply_due')} AS "replyDue"
       FROM bulletin_cell cell WHERE cell.bulletin_id = ${wanted} AND ${own} ORDER BY org_id`,
    filter.parameters,
  );
}

async function draftedOf(tx: EntityManager, { followUp }: PublishState): Promise<DraftedFollowUpDto | null> {
  if (!followUp) return null;
  const { words, state, endsAt, impact, by } = followUp;
  const people = await People.of(tx, by);
  return {
    ...(await wordsWithFiles(tx, words.id)),
    ...{ state, endsAt: endsAt === null ? null : new Date(endsAt).toISOString() },
    impact: impact ? await storedBody(tx, impact.id) : null,
    by: by.flatMap((one) => people.get(one) ?? []),
  };
}

/** What the caller may do to its case, who wrote it, and what was written since. */
async function caseOf(tx: EntityManager, caller: Caller, id: string, now: Date, keeps: boolean) {
  const row = await findCase(tx, caller, id);
  if (!row) return { allowed: [], authors: [], drafted: null };
  const context = { now: now.getTime(), actor: caller.actor, terms: row.terms, newId: () => '' };
  const commands = allowedCommands(machines[row.process]!, row.state, context).map(({ type }) => type);
  const state = row.state as PublishState;
  const people = await People.of(tx, state.authors);
  return {
    allowed: [...new Set(commands)],
    authors: state.authors.flatMap((author) => people.get(author) ?? []),
    drafted: keeps ? await draftedOf(tx, state) : null,
  };
}

/** One bulletin: its words, what followed, what is asked, and what the caller has to do with it. */
@Injectable()
export class BulletinPage {
  constructor(private readonly reader: BulletinReader) {}

  read(caller: Caller, id: string, now: Date): Promise<BulletinDto> {
    return this.reader.reading(caller, id, now, async (tx, bulletin, sight) => {
      const { item, contentId, formId, repliesEnd, shown, opens, keeps } = bulletin;
      return {
        ...item,
        words: contentId === null ? null : await wordsWithFiles(tx, contentId),
        followUps: await followUpsOf(tx, id),
        form: formId === null ? null : ((await storedForm(tx, formId))?.questions ?? []),
        ...{ repliesEnd, shown, opens, keeps },
        ...(await caseOf(tx, caller, id, now, keeps)),
        receivers: await ownCells(tx, id, sight),
      };
    });
  }

  /** A file that its words or one of its follow-ups name. */
  file(caller: Caller, id: string, attachment: string, now: Date): Promise<StoredFile> {
    return this.reader.reading(caller, id, now, async (tx, { contentId }) => {
      const follow = await tx.query<{ contentId: string }[]>(FOLLOW_UPS, [id]);
      const contents = [contentId, ...follow.map((row) => row.contentId)].filter((one) => one !== null);
      const file = await fileNamedIn(tx, contents, attachment);
      if (!file) throw new Problem('not-found');
      return file;
    });
  }
}
