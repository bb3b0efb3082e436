/** Who publishes it to the receiver’s local users. */
export { managers as localPublishers } from '../bulletin/bulletin.permissions';
