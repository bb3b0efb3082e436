import { CloudEvent } from 'cloudevents';
import type { Head } from './lane';

export type DeliveryEvent = CloudEvent<Record<string, unknown>>;

/** CloudEvents source of everything this deployment sends. */
export const SOURCE = 'urn:bihuan:local';

type Message = Pick<Head, 'outboxId' | 'topic' | 'org' | 'caseId' | 'caseNumber' | 'seq' | 'data' | 'createdAt'>;

/**
 * The event a receiver gets. Its id is the outbox row's, the same in every attempt and replay, so that receivers can
 * drop what they already have; `sequence` is the case's transition number, so that they can see an older one.
 */
export function cloudEvent(head: Message, data: unknown = head.data): DeliveryEvent {
  return new CloudEvent({
    id: head.outboxId,
    source: SOURCE,
    type: `bihuan.${head.topic}`,
    subject: head.caseNumber ?? head.caseId,
    time: head.createdAt.toISOString(),
    datacontenttype: 'application/json',
    sequence: String(head.seq),
    data: { caseId: head.caseId, caseNumber: head.caseNumber, org: head.org, ...(data as Record<string, unknown>) },
  });
}

interface Reference {
  id: string;
  digest: string;
}

const isReference = (value: object): value is Reference =>
  'id' in value && 'digest' in value && typeof value.id === 'string' && typeof value.digest === 'string';

function map(value: unknown, replace: (reference: Reference) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => map(item, replace));
  if (value === null || typeof value !== 'object') return value;
  if (isReference(value)) return replace(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item, replace)]));
}

/** Ids of the content that the data refers to. */
export function references(data: unknown): string[] {
  const ids: string[] = [];
  map(data, ({ id }) => ids.push(id));
  return ids;
}

/** The data with the words in place of the references; erased ones come as null. Done at sending, so nothing is kept. */
export const withWords = (data: unknown, words: ReadonlyMap<string, string>): unknown =>
  map(data, (reference) => ({ ...reference, text: words.get(reference.id) ?? null }));
