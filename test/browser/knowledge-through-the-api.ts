import { eventually } from '../support/eventually';
import type { Answered, ThroughTheApi } from './through-the-api';

interface Tree {
  nodes: { id: string; nameZh: string }[];
}

interface Matrix {
  number: number;
  provinces: { org: string; branch: string; stage: string; outcome: string | null }[];
}

interface Words {
  title: string;
  body: string;
  keywords?: string[];
}

/** Second line's voice platform writes and reviews, HQ passes. */
const AUTHOR = 'hq-sl-voice.author';
const MANAGER = 'hq-sl-voice.knowledge';
const HQ = 'hq.knowledge';

/** Knowledge that is there before somebody looks at it: people's steps, taken through the API. */
export class KnowledgeThroughTheApi {
  constructor(private readonly api: ThroughTheApi) {}

  async place(name: string, by = AUTHOR): Promise<string> {
    const { nodes } = await this.api.get<Tree>('/knowledge/tree', by);
    return nodes.find(({ nameZh }) => nameZh === name)!.id;
  }

  begin(kind: 'publish' | 'update' | 'revoke', more: object = {}): Promise<Answered> {
    return this.api.post('/knowledge/operations', AUTHOR, { kind, ...more });
  }

  /** The fields of a publication; `place` by its name in Chinese. */
  async fields(words: Words, provinces: string[] = ['gs', 'sn'], place = '国际漫游'): Promise<object> {
    return { words, node: await this.place(place), confidentiality: 'internal', provinces };
  }

  /** Passed by HQ and on its way to the provinces; answers the article. */
  async distributed(words: Words, provinces?: string[], place?: string): Promise<string> {
    const { id } = await this.begin('publish');
    await this.api.take(id, [AUTHOR, 'submit', await this.fields(words, provinces, place)]);
    return this.passed(id);
  }

  /** An update of the article, as far as HQ's pass; answers its case. */
  async updated(article: string, basedOn: number, words: Words, place = '国际漫游'): Promise<string> {
    const { id } = await this.begin('update', { article });
    const node = await this.place(place);
    await this.api.take(id, [AUTHOR, 'submit', { words, node, confidentiality: 'internal', basedOn }]);
    await this.passed(id);
    return id;
  }

  /** Both reviews of what was handed in; answers the article that it is about. */
  async passed(operation: string): Promise<string> {
    await this.api.take(operation, [MANAGER, 'approve'], [HQ, 'approve']);
    return eventually(async () => {
      const { facts } = await this.api.get<{ facts: { article: string; number: number | null } }>(
        ...([`/cases/${operation}`, HQ] as const),
      );
      if (facts.number === null) throw new Error('not numbered yet');
      return facts.article;
    });
  }

  /** The case of one province's own review of the number in force, once it waits there. */
  branch(article: string, province: string, number: number): Promise<string> {
    return eventually(async () => {
      const matrix = await this.api.get<Matrix>(`/knowledge/articles/${article}/matrix`, HQ);
      const cell = matrix.provinces.find(({ org }) => org === province);
      if (matrix.number !== number || cell?.stage !== 'province-review') throw new Error('not there yet');
      return cell.branch;
    });
  }

  /** Shown to the readers of these provinces. */
  async shown(article: string, number: number, provinces: string[] = ['gs', 'sn']): Promise<void> {
    for (const province of provinces) {
      const branch = await this.branch(article, province, number);
      await this.api.take(branch, [`${province}.knowledge`, 'approve']);
    }
    await eventually(async () => {
      for (const province of provinces) {
        const shown = await this.api.get<{ number: number }>(`/knowledge/articles/${article}`, `${province}.knowledge`);
        if (shown.number !== number) throw new Error('not shown yet');
      }
    });
  }

  async published(words: Words, provinces: string[] = ['gs', 'sn'], place?: string): Promise<string> {
    const article = await this.distributed(words, provinces, place);
    await this.shown(article, 1, provinces);
    return article;
  }
}
