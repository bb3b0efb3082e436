import { randomUUID } from 'node:crypto';
import type { PublishState } from '../../domain/bulletin/publish/publish-state';
import type { Actor, ContentRef } from '../../domain/shared/actor';
import type { Transition } from '../../domain/shared/transition';
import { bulletinProjections } from '../../src/modules/bulletins/projection/bulletin-projections';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { answersText, type Answers } from '../../src/platform/content/answers';
import { writeContent, type NewContent } from '../../src/platform/content/content-store';
import { formText, type Form } from '../../src/platform/content/form';
import { wordsText } from '../../src/platform/content/words';
import type { TestDatabase } from './database';
import { BULLETIN_CAST, bulletinTerms } from './domain/bulletin-cast';
import { BulletinNetwork } from './domain/bulletin-network';
import type { CaseDriver } from './domain/case-driver';
import { ORGS } from './domain/people';
import { idOf } from './played-cases';

const PEOPLE = new Set<string>(Object.values(BULLETIN_CAST).map(({ id }) => id));
const OURS = /^(id-|case-\d)/;

/** The rules' tests call cases and people by name; rows want UUIDs. */
function withUuids(value: unknown): unknown {
  if (typeof value === 'string') return PEOPLE.has(value) || OURS.test(value) ? idOf(value) : value;
  if (Array.isArray(value)) return value.map(withUuids);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withUuids(inner)]));
}

/** HQ, second line, two provinces and their prefectures at work, each step recorded as its workflow would record it. */
export class RecordedBulletins {
  readonly network = new BulletinNetwork(bulletinTerms());
  readonly store: CaseStore;
  private readonly recorded = new Map<string, number>();

  constructor(private readonly database: TestDatabase) {
    this.store = new CaseStore(database.app, bulletinProjections);
    // Boards are read at the time that it is: what is shown was written before that.
    this.network.now = Date.now() - 8 * 3_600_000;
  }

  private content(kind: NewContent['kind'], body: string): Promise<ContentRef> {
    return writeContent(this.database.app.manager, { caseId: null, kind, body, author: idOf('hq.bulletins') });
  }

  words(title: string, attachments: string[] = []): Promise<ContentRef> {
    return this.content('words', wordsText({ title, body: `<p>${title}</p>`, attachments }));
  }
  form = (form: Form): Promise<ContentRef> => this.content('form', formText(form));
  answers = (answers: Answers): Promise<ContentRef> => this.content('answers', answersText(answers));
  text = (text: string): Promise<ContentRef> => this.content('text', text);

  /** HQ's own, passed by another person of HQ. */
  async shown(title: string, content: object = {}, kind = 'bulletin'): Promise<CaseDriver<PublishState>> {
    const driver = this.network.begin('bulletin-publish') as unknown as CaseDriver<PublishState>;
    driver.do(BULLETIN_CAST.hqAuthor, 'register', { org: ORGS.hq, scope: 'network', kind });
    const words = await this.words(title);
    driver.do(BULLETIN_CAST.hqAuthor, 'submit', { words, receivers: [ORGS.gs, ORGS.sn], ...content });
    driver.do(BULLETIN_CAST.hqManager, 'approve');
    this.network.settle();
    return driver;
  }

  /** Every delivery that lies before this receiver is published to its users. */
  publishAt(receiver: string, by: Actor, pinned = false): void {
    for (const branch of this.network.branches)
      if (branch.state.receiver.id === receiver && branch.state.stage === 'publishing-locally')
        branch.do(by, 'publish-locally', { pinned });
    this.network.settle();
  }

  reply(bulletin: CaseDriver<PublishState>, receiver: string) {
    return this.network.replies.find(
      ({ state }) => state.bulletin === bulletin.caseId && state.receiver.id === receiver,
    )!;
  }

  /** Records every step that has not been, case by case. */
  async record(): Promise<void> {
    this.network.settle();
    for (const [name, driver] of this.network.cases) {
      const known = this.recorded.get(name) ?? 0;
      for (const [index, each] of driver.transitions.slice(known).entries()) {
        const terms = known + index === 0 && { terms: driver.terms };
        const transition = withUuids({ ...each, commandId: randomUUID(), ...terms }) as Transition;
        const { process, caseId, openedMonth } = transition.next;
        const expectedSeq = transition.seq - 1;
        const { outcome } = await this.store.record({ process, caseId, openedMonth, expectedSeq, transition });
        if (outcome !== 'recorded') throw new Error(`${transition.command}: ${outcome}`);
      }
      this.recorded.set(name, driver.transitions.length);
    }
  }
}
