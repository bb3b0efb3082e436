import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { problemText, type ApiClient, type Problem } from '../../cli/api-client';
import { PROVINCES } from '../../seed/provinces';
import type { CaseView } from '../case-view';
import { patiently } from '../patiently';
import type { Performance } from '../desk';
import type { SampleArticle } from './sample-articles';

const NAMESPACE = '5b7a2d0c-44d1-5a53-8c5e-0f1b7a9c6e21';
const LOOK_AGAIN_MS = 700;

export type Operation = 'publish' | 'update' | 'revoke';

/** An article on its way: who writes it, and what it says. */
export interface Piece {
  /** HQ, or a platform of the second line. */
  origin: string;
  edition: SampleArticle;
  /** Its case in HQ's register, once it has one. */
  article?: string;
}

/** What its author hands in: the words of an edition, or why it is taken back. */
function handedIn(
  operation: Operation,
  { edition }: Piece,
  places: ReadonlyMap<string, string>,
  basedOn: number,
): Record<string, unknown> {
  if (operation === 'revoke') return { text: '【样例】该业务已下线，撤销本条知识。' };
  const { title, body, keywords, place, confidentiality, effectiveAt, expiresAt, reviewAt } = edition;
  return {
    words: { title, body, keywords },
    node: places.get(place),
    confidentiality,
    ...(effectiveAt && { effectiveAt }),
    ...(expiresAt && { expiresAt }),
    ...(reviewAt && { reviewAt }),
    ...(operation === 'publish' ? { provinces: PROVINCES.map(([code]) => code) } : { basedOn }),
  };
}

/** Writes, hands in, and hands in again what comes back. */
export class Author {
  constructor(
    private readonly performance: Performance,
    /** Ids of the tree's places by their names from the top. */
    private readonly places: ReadonlyMap<string, string>,
  ) {}

  /** Carries one operation on until HQ has passed it; answers its article, or null where it was refused or time is up. */
  async carry(operation: Operation, piece: Piece): Promise<string | null> {
    const { as, over, gate } = this.performance;
    const api = await as(`${piece.origin}.author`);
    const caseId = await this.begin(api, operation, piece);
    for (let round = 1; caseId && !over(); round++) {
      const { body: view } = await gate(() => api.get<CaseView>(`/cases/${caseId}`));
      if (view.ended || view.stage === 'spreading') return view.facts.article as string;
      const task = view.tasks.find(({ step }) => step === 'generate' || step === 'modify');
      if (!task) await sleep(LOOK_AGAIN_MS);
      else if (!(await this.submit(api, operation, piece, { caseId, taskId: task.id, version: task.version })))
        return null;
    }
    return null;
  }

  private async begin(api: ApiClient, operation: Operation, { edition, article }: Piece): Promise<string | null> {
    const { gate, over, seed } = this.performance;
    const answer = await patiently(
      () =>
        gate(() =>
          api.post<CaseView & Problem>('/knowledge/operations', {
            body: { kind: operation, ...(article && { article }) },
            key: uuidv5(`${seed}/${operation}/${edition.title}`, NAMESPACE),
          }),
        ),
      over,
    );
    return this.noted(answer, `${edition.title} ${operation}`) ? answer.body.id : null;
  }

  private async submit(
    api: ApiClient,
    operation: Operation,
    piece: Piece,
    { caseId, taskId, version }: { caseId: string; taskId: string; version: number },
  ): Promise<boolean> {
    const { gate, over } = this.performance;
    const basedOn = operation === 'update' ? await this.numberOf(api, piece.article!) : 0;
    const body = { type: 'submit', taskId, ...handedIn(operation, piece, this.places, basedOn) };
    const answer = await patiently(
      () =>
        gate(() =>
          api.post<Problem>(`/cases/${caseId}/commands`, {
            body,
            key: uuidv5(`${caseId}/${taskId}`, NAMESPACE),
            ifMatch: `${taskId}:${version}`,
          }),
        ),
      over,
    );
    return this.noted(answer, `${piece.edition.title} submit`);
  }

  private noted(answer: { ok: boolean; status: number; body: Problem; took: number }, what: string): boolean {
    if (answer.ok) this.performance.decided(answer.took);
    else this.performance.trouble(`${what}: ${problemText(answer.body, answer.status)}`);
    return answer.ok;
  }

  private async numberOf(api: ApiClient, article: string): Promise<number> {
    const { body } = await this.performance.gate(() => api.get<{ number: number }>(`/knowledge/articles/${article}`));
    return body.number;
  }
}
