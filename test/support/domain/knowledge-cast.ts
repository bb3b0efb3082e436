import { CaseDriver, words } from './case-driver';
import { CASE, connected, ORGS, type Person } from './people';
import { minutes, testTerms } from './terms';
import type { OrgId, Role } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import type { OperationKind } from '../../../domain/knowledge/knowledge-state';
import { operationMachine } from '../../../domain/knowledge/operation/operation.machine';
import type { OperationState } from '../../../domain/knowledge/operation/operation-state';

const person = (id: string, role: Role, org: OrgId): Person => ({ kind: 'person', id, posts: [{ role, org }] });
const SL = ORGS.secondLine.id;

/** Second line, HQ and two provinces, two of each that matters. */
export const CAST = {
  author: person('sl.author', 'knowledge-author', SL),
  author2: person('sl.author2', 'knowledge-author', SL),
  manager: person('sl.manager', 'knowledge-manager', SL),
  manager2: person('sl.manager2', 'knowledge-manager', SL),
  hqAuthor: person('hq.author', 'knowledge-author', 'hq'),
  hqManager: person('hq.manager', 'knowledge-manager', 'hq'),
  hqManager2: person('hq.manager2', 'knowledge-manager', 'hq'),
  coordinator: person('hq.coordinator', 'hq-coordinator', 'hq'),
  gsManager: person('gs.manager', 'knowledge-manager', 'gs'),
  gsManager2: person('gs.manager2', 'knowledge-manager', 'gs'),
  gsEditor: person('gs.editor', 'editing-desk', 'gs'),
  gsLeader: person('gs.leader', 'team-leader', 'gs'),
  gsAgent: person('gs.agent', 'senior-agent', 'gs'),
  lzAgent: person('lz.agent', 'junior-agent', 'gs-lz'),
  snManager: person('sn.manager', 'knowledge-manager', 'sn'),
  xjManager: person('xj.manager', 'knowledge-manager', 'xj'),
  snAgent: person('sn.agent', 'senior-agent', 'sn'),
} satisfies Record<string, Person>;

/** One person with posts at several places: four eyes must hold for them all the same. */
export const holding = (...people: Person[]): Person => ({
  ...people[0]!,
  posts: people.flatMap(({ posts }) => posts),
});

export const HQ_SYSTEM = connected('hq-base', 'hq');
export const GS_SYSTEM = connected('gs-crm', 'gs');
export const SN_SYSTEM = connected('sn-crm', 'sn');
export const XJ_SYSTEM = connected('xj-crm', 'xj');
export const SL_SYSTEM = connected('sl-base', SL);
export { CASE, ORGS, words };

export const HOUR = 60;
export const DAY = 24 * HOUR;

/** Limits in plain minutes, so that a test can say when; `without` takes clocks away. */
export function knowledgeTerms({
  without = [],
  bounds = {},
}: { without?: string[]; bounds?: Record<string, number> } = {}): Terms {
  const clocks: Record<string, ReturnType<typeof minutes> | undefined> = {
    review: minutes(8 * HOUR, [0.5, 0.8]),
    receipt: minutes(HOUR),
    'province-publication': { ...minutes(8 * HOUR, [0.5, 0.8]), pausable: true },
    editing: minutes(8 * HOUR),
  };
  for (const kind of without) clocks[kind] = undefined;
  return testTerms({ clocks, bounds });
}

export const edition = (id = 'v1', rest: object = {}) => ({
  words: words(id),
  node: 'tariffs',
  confidentiality: 'internal',
  ...rest,
});

export type Operation = CaseDriver<OperationState>;

export const operation = (kind: OperationKind, terms: Terms = knowledgeTerms(), caseId = 'operation-1'): Operation =>
  new CaseDriver(operationMachine(kind), terms, caseId);

/** What an author of second line hands in. */
export const CONTENT: Record<OperationKind, Record<string, unknown>> = {
  publish: { ...edition(), provinces: [ORGS.gs, ORGS.sn] },
  update: { ...edition('v2'), basedOn: 1 },
  revoke: { text: words('wrong') },
};

export const begun = (kind: OperationKind, terms?: Terms, by: Person = CAST.author): Operation => {
  const driver = operation(kind, terms);
  const article = kind === 'publish' ? {} : { article: 'article-1' };
  const org = by.posts[0]!.org === 'hq' ? ORGS.hq : ORGS.secondLine;
  driver.do(by, 'register', { org, ...article });
  return driver;
};

/** On HQ's desk, from second line. */
export function atHq(kind: OperationKind, terms?: Terms): Operation {
  const driver = begun(kind, terms);
  driver.do(CAST.author, 'submit', CONTENT[kind]);
  driver.do(CAST.manager, 'approve');
  if (driver.state.stage === 'receiving') driver.do(HQ_SYSTEM, 'acknowledge');
  return driver;
}
