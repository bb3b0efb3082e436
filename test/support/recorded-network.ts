import { randomUUID } from 'node:crypto';
import type { ContentRef } from '../../domain/shared/actor';
import type { Transition } from '../../domain/shared/transition';
import { CaseStore } from '../../src/platform/case-store/case-store';
import type { Projections } from '../../src/platform/case-store/projections';
import { writeContent, type NewContent } from '../../src/platform/content/content-store';
import { wordsText } from '../../src/platform/content/words';
import type { TestDatabase } from './database';
import type { CaseNetwork } from './domain/case-network';
import { idOf } from './played-cases';

const OURS = /^(id-|case-\d)/;

/** A network of cases at work, each step recorded as its workflow would record it. */
export abstract class RecordedNetwork<N extends CaseNetwork> {
  readonly store: CaseStore;
  private readonly recorded = new Map<string, number>();
  private readonly people: ReadonlySet<string>;

  protected constructor(
    private readonly database: TestDatabase,
    readonly network: N,
    projections: Projections,
    cast: Record<string, { id: string }>,
  ) {
    this.store = new CaseStore(database.app, projections);
    this.people = new Set(Object.values(cast).map(({ id }) => id));
    // Pages are read at the time that it is: what they show was written before that.
    this.network.now = Date.now() - 8 * 3_600_000;
  }

  protected content(kind: NewContent['kind'], body: string): Promise<ContentRef> {
    return writeContent(this.database.app.manager, { caseId: null, kind, body, author: idOf('hq.bulletins') });
  }

  words(title: string, attachments: string[] = []): Promise<ContentRef> {
    return this.content('words', wordsText({ title, body: `<p>${title}</p>`, attachments }));
  }
  text = (text: string): Promise<ContentRef> => this.content('text', text);

  /** The rules' tests call cases and people by name; rows want UUIDs. */
  private withUuids(value: unknown): unknown {
    if (typeof value === 'string') return this.people.has(value) || OURS.test(value) ? idOf(value) : value;
    if (Array.isArray(value)) return value.map((one) => this.withUuids(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withUuids(inner)]));
  }

  /** Records every step that has not been, case by case. */
  async record(): Promise<void> {
    this.network.settle();
    for (const [name, driver] of this.network.cases) {
      const known = this.recorded.get(name) ?? 0;
      for (const [index, each] of driver.transitions.slice(known).entries()) {
        const terms = known + index === 0 && { terms: driver.terms };
        const transition = this.withUuids({ ...each, commandId: randomUUID(), ...terms }) as Transition;
        const { process, caseId, openedMonth } = transition.next;
        const expectedSeq = transition.seq - 1;
        const { outcome } = await this.store.record({ process, caseId, openedMonth, expectedSeq, transition });
        if (outcome !== 'recorded') throw new Error(`${transition.command}: ${outcome}`);
      }
      this.recorded.set(name, driver.transitions.length);
    }
  }
}
