import type { DeliveryState } from '../../../domain/bulletin/delivery/delivery-state';
import type { PublishState } from '../../../domain/bulletin/publish/publish-state';
import type { ReplyState } from '../../../domain/bulletin/reply/reply-state';
import { machine as delivery } from '../../../domain/bulletin-delivery/bulletin-delivery';
import { machine as publish } from '../../../domain/bulletin-publish/bulletin-publish';
import { machine as reply } from '../../../domain/bulletin-reply/bulletin-reply';
import { applied, type Copies, type Numbered } from '../../../domain/knowledge/copy';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import type { Machine } from '../../../domain/shared/transition';
import type { CaseDriver } from './case-driver';
import { CaseNetwork, type Delivery } from './case-network';

const MACHINES: Record<string, Machine<CaseState>> = Object.fromEntries(
  [publish, delivery, reply].map((machine) => [machine.process, machine as unknown as Machine<CaseState>]),
);

/** One bulletin, its deliveries and replies, and the receivers' boards. */
export class BulletinNetwork extends CaseNetwork {
  boards: Copies = {};

  constructor(terms: Terms) {
    super(MACHINES, terms, ['bulletin.published', 'bulletin.withdrawn']);
  }

  /** A board takes only what is newer than it shows. */
  protected take({ org, data }: Delivery): void {
    this.boards[org] = applied(this.boards[org] ?? null, data as unknown as Numbered);
  }

  get bulletin(): CaseDriver<PublishState> {
    return this.of<PublishState>('bulletin-publish')[0]!;
  }

  get branches(): CaseDriver<DeliveryState>[] {
    return this.of('bulletin-delivery');
  }

  get replies(): CaseDriver<ReplyState>[] {
    return this.of('bulletin-reply');
  }
}
