import { projection, type Projections } from '../../../platform/case-store/projections';
import { projectDelivery, projectReply } from './child-rows';
import { projectPublish } from './publish-rows';

/** What boards, matrix and replies keep of each process of the family. */
export const bulletinProjections: Projections = {
  'bulletin-publish': projection(projectPublish),
  'bulletin-delivery': projection(projectDelivery),
  'bulletin-reply': projection(projectReply),
};
