import type { CaseDetail } from '../../../api/shapes';
import { DeliveryPart } from './delivery-part';
import { PublishPart } from './publish-part';
import { ReplyPart } from '../replies/reply-part';

const PARTS: Record<string, (props: { detail: CaseDetail }) => React.ReactNode> = {
  'bulletin-publish': PublishPart,
  'bulletin-delivery': DeliveryPart,
  'bulletin-reply': ReplyPart,
};

/** What a case of the family is about: the bulletin itself, its delivery to one receiver, one receiver's reply. */
export function BulletinPart({ detail }: { detail: CaseDetail }) {
  const Part = PARTS[detail.process];
  return Part && <Part detail={detail} />;
}
