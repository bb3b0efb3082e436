import { useLiveQueries } from '../../api/stream/use-live-queries';

/** Reads these parts of what a page shows about knowledge again whenever a case has changed that it shows. */
export const useLiveKnowledge = (parts: readonly string[], cases?: readonly string[]): void =>
  useLiveQueries('knowledge', parts, cases);
