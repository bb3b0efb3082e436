/** Who begins and writes it at its origin, and who reviews it there, publishes it and confirms its withdrawal. */
export { managers as publishers, writers as starters } from '../bulletin/bulletin.permissions';
