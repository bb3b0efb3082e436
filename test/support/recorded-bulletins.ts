import type { PublishState } from '../../domain/bulletin/publish/publish-state';
import type { Actor, ContentRef } from '../../domain/shared/actor';
import { bulletinProjections } from '../../src/modules/bulletins/projection/bulletin-projections';
import { answersText, type Answers } from '../../src/platform/content/answers';
import { formText, type Form } from '../../src/platform/content/form';
import type { TestDatabase } from './database';
import { BULLETIN_CAST, bulletinTerms } from './domain/bulletin-cast';
import { BulletinNetwork } from './domain/bulletin-network';
import type { CaseDriver } from './domain/case-driver';
import { ORGS } from './domain/people';
import { RecordedNetwork } from './recorded-network';

/** HQ, second line, two provinces and their prefectures at work, each step recorded as its workflow would record it. */
export class RecordedBulletins extends RecordedNetwork<BulletinNetwork> {
  constructor(database: TestDatabase) {
    super(database, new BulletinNetwork(bulletinTerms()), bulletinProjections, BULLETIN_CAST);
  }

  form = (form: Form): Promise<ContentRef> => this.content('form', formText(form));
  answers = (answers: Answers): Promise<ContentRef> => this.content('answers', answersText(answers));

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
}
