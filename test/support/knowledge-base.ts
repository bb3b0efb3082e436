import { createHash, randomUUID } from 'node:crypto';
import { machines } from '../../domain/machines';
import type { ContentRef } from '../../domain/shared/actor';
import type { CaseState } from '../../domain/shared/case-state';
import type { Transition } from '../../domain/shared/transition';
import { knowledgeProjections } from '../../src/modules/knowledge-base/projection/knowledge-projections';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { writeContent } from '../../src/platform/content/content-store';
import { wordsText, type GivenWords } from '../../src/platform/content/words';
import { CaseDriver } from './domain/case-driver';
import { CAST, ORGS } from './domain/knowledge-cast';
import { KnowledgeNetwork } from './domain/knowledge-network';
import { idOf } from './played-cases';
import type { TestDatabase } from './database';

const PEOPLE = new Set<string>(Object.values(CAST).map(({ id }) => id));
const OURS = /^(id-|case-\d)/;

/** The rules' tests call cases and people by name; rows want UUIDs. */
export function withUuids(value: unknown): unknown {
  if (typeof value === 'string') return PEOPLE.has(value) || OURS.test(value) ? idOf(value) : value;
  if (Array.isArray(value)) return value.map(withUuids);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withUuids(inner)]));
}

export interface Written {
  words: GivenWords;
  node: string;
  /** Anything else of an edition. */
  more?: object;
  provinces?: string[];
}

const PROVINCES: Record<string, object> = { gs: ORGS.gs, sn: ORGS.sn };

/** Second line, HQ and two provinces at work, each step recorded as its workflow would record it. */
export class RecordedNetwork {
  readonly network = new KnowledgeNetwork();
  readonly store: CaseStore;
  private readonly recorded = new Map<string, number>();
  private begun = 0;

  constructor(private readonly database: TestDatabase) {
    this.store = new CaseStore(database.app, knowledgeProjections);
  }

  /** A case of the family that is no part of HQ's network: a local publication. */
  begin(process: 'local-publication'): CaseDriver<CaseState> {
    const driver = new CaseDriver<CaseState>(machines[process]!, this.network.terms, `case-${900 + this.begun++}`);
    this.network.cases.set(driver.caseId, driver);
    return driver;
  }

  async content(words: GivenWords): Promise<ContentRef> {
    const content = { caseId: null, kind: 'words', body: wordsText(words), author: idOf('sl.author') } as const;
    return writeContent(this.database.app.manager, content);
  }

  /** A publication, from its author to HQ's pass. Nothing has reached a province yet. */
  async publish({ words, node, more, provinces = ['gs', 'sn'] }: Written): Promise<CaseDriver<CaseState>> {
    const operation = this.network.begin('knowledge-publish');
    operation.do(CAST.author, 'register', { org: ORGS.secondLine });
    const fields = { words: await this.content(words), node, confidentiality: 'internal', ...more };
    operation.do(CAST.author, 'submit', { ...fields, provinces: provinces.map((id) => PROVINCES[id]) });
    operation.do(CAST.manager, 'approve');
    operation.do(CAST.hqManager, 'approve');
    return operation;
  }

  async update(article: string, basedOn: number, { words, node, more }: Written): Promise<CaseDriver<CaseState>> {
    const operation = this.network.begin('knowledge-update');
    operation.do(CAST.author, 'register', { org: ORGS.secondLine, article });
    const fields = { words: await this.content(words), node, confidentiality: 'internal', basedOn, ...more };
    operation.do(CAST.author, 'submit', fields);
    operation.do(CAST.manager, 'approve');
    operation.do(CAST.hqManager, 'approve');
    return operation;
  }

  async revoke(article: string): Promise<void> {
    const operation = this.network.begin('knowledge-revoke');
    operation.do(CAST.author, 'register', { org: ORGS.secondLine, article });
    operation.do(CAST.author, 'submit', { text: await this.content({ title: '-', body: '-' }) });
    operation.do(CAST.manager, 'approve');
    operation.do(CAST.hqManager, 'approve');
  }

  /** Everything said has arrived, and these provinces have passed what lies before them. */
  settle(...approving: ('gs' | 'sn')[]): void {
    while (this.network.words.length > 0) this.network.hear(0);
    for (const branch of this.network.branches)
      if (branch.state.stage === 'province-review' && approving.includes(branch.state.province.id as 'gs'))
        branch.do(branch.state.province.id === 'gs' ? CAST.gsManager : CAST.snManager, 'approve');
    while (this.network.words.length > 0) this.network.hear(0);
  }

  /** Records every step that has not been, case by case. */
  async record(): Promise<void> {
    for (const [name, driver] of this.network.cases) {
      const known = this.recorded.get(name) ?? 0;
      for (const [index, each] of driver.transitions.slice(known).entries()) {
        const first = known + index === 0;
        const transition = withUuids({
          ...each,
          commandId: randomUUID(),
          ...(first && { terms: driver.terms }),
        }) as Transition;
        const { process, caseId, openedMonth } = transition.next;
        const expectedSeq = transition.seq - 1;
        const { outcome } = await this.store.record({ process, caseId, openedMonth, expectedSeq, transition });
        if (outcome !== 'recorded') throw new Error(`${transition.command}: ${outcome}`);
      }
      this.recorded.set(name, driver.transitions.length);
    }
  }
}

/** A place in HQ's tree. */
export async function addNode(database: TestDatabase, name: string, parent?: { id: string; path: string }, org = 'hq') {
  const id = randomUUID();
  const path = `${parent?.path ?? ''}${id}.`;
  await database.owner.query(
    `INSERT INTO knowledge_node (id, parent_id, org_id, path, name_zh, name_en) VALUES ($1, $2, $3, $4, $5, $5)`,
    [id, parent?.id ?? null, org, path, name],
  );
  return { id, path };
}

/** A file as uploaded to an operation's case; JSON, since that is what the tests' client reads. */
export async function storedFile(database: TestDatabase, name: string): Promise<string> {
  const id = randomUUID();
  const body = Buffer.from(JSON.stringify({ name }));
  await database.owner.query(
    `INSERT INTO attachment (id, case_id, file_name, media_type, bytes, digest, body, author)
     VALUES ($1, $2, $3, 'application/json', $4, $5, $6, $7)`,
    [id, randomUUID(), name, body.length, createHash('sha256').update(body).digest('hex'), body, idOf('sl.author')],
  );
  return id;
}
