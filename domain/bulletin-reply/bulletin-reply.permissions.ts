/** Who writes the receiver’s reply, and who passes it there and accepts it at the publisher’s. */
export { managers as reviewers, writers as repliers } from '../bulletin/bulletin.permissions';
