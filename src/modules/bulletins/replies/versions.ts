import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../../platform/auth/scope';
import { readCase } from '../../../platform/case-view/case-row';
import { People } from '../../../platform/case-view/people';
import { readAnswers } from '../../../platform/content/answers';
import { unerased } from '../../../platform/content/content-store';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import type { ReplyVersionDto, ReplyVersionsDto } from './versions.dto';

const SHOWN = 50;
const RETURNS: Record<string, 'receiver' | 'publisher'> = { 'send-back': 'receiver', return: 'publisher' };

interface Step {
  seq: number;
  command: string;
  at: string;
  kind: string | null;
  body: string | null;
  author: string | null;
}

/** What was said in the steps of a reply, newest first; each version takes three of them at most. */
const STEPS = `SELECT step.seq, step.command, ${isoTime('step.at')} AS at, content.kind, content.author, ${unerased()} AS body
  FROM transition step
  LEFT JOIN content ON content.id = coalesce(step.body->'fields'->'answers'->>'id', step.body->'fields'->'text'->>'id')::uuid
 WHERE step.case_id = $1 AND step.opened_month = $2
   AND step.command IN ('submit-reply', 'approve', 'send-back', 'return')
 ORDER BY step.seq DESC LIMIT ${3 * SHOWN}`;

/** From the newest step back: what became of a version comes before the version itself. */
function versionsOf(steps: readonly Step[], people: People): ReplyVersionDto[] {
  const versions: ReplyVersionDto[] = [];
  let after: Pick<ReplyVersionDto, 'submittedAt' | 'returned'> = { submittedAt: null, returned: null };
  for (const { seq, command, at, kind, body, author } of steps) {
    const by = people.get(author);
    const from = RETURNS[command];
    if (from) after = { ...after, returned: { from, at, by, text: body } };
    else if (command === 'approve') after = { ...after, submittedAt: at };
    else {
      const isForm = kind === 'answers';
      const said = { text: isForm ? null : body, values: (isForm && readAnswers(body)) || {} };
      versions.push({ seq, at, author: by, ...said, ...after });
      after = { submittedAt: null, returned: null };
    }
  }
  return versions.slice(0, SHOWN);
}

const readSteps = (tx: EntityManager, id: string, openedMonth: string): Promise<Step[]> =>
  tx.query<Step[]>(STEPS, [id, openedMonth]);

/** What a receiver has replied and why it came back, for whoever may open the reply's case. */
@Injectable()
export class ReplyVersions {
  constructor(private readonly dataSource: DataSource) {}

  read(caller: Caller, id: string): Promise<ReplyVersionsDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const row = await readCase(tx, caller, id);
      if (row.process !== 'bulletin-reply') throw new Problem('not-found');
      const steps = await readSteps(tx, id, row.openedMonth);
      const people = await People.of(
        tx,
        steps.map(({ author }) => author),
      );
      return { versions: versionsOf(steps, people) };
    });
  }
}
