import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { articleFile, type ArticleFile, type ArticleFileRow } from './article-file';
import type { SampleQuery } from './exchange.dto';
import { COLUMNS, LOCAL_COLUMNS } from './import-fields';
import { placesFor } from './import-places';
import { importTarget } from './import-target';

/** Our own words, labelled as a sample in every title. */
const SAMPLES: Omit<ArticleFileRow, 'node'>[] = [
  {
    ...{ title: '【样例】办理渠道说明', keywords: '样例;办理渠道', confidentiality: 'open' },
    ...{ effective: '', expires: '', review: '' },
    body: '<h2>适用范围</h2><p>这是导入文件的样例，请替换为实际内容。</p><ul><li>营业厅</li><li>客服热线</li></ul>',
  },
  {
    ...{ title: '【样例】资费对照表', keywords: '样例;资费', confidentiality: 'internal' },
    ...{ effective: '', expires: '2099-12-31', review: '2099-06-30' },
    body: '<p>正文可以包含表格：</p><table><tr><td>档位</td><td>月费</td></tr><tr><td>一档</td><td>10元</td></tr></table>',
  },
];

/** A file to begin with: columns as the import reads them, at places that the reader may write at. */
@Injectable()
export class ImportSample {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async file(caller: Caller, { format = 'csv', org }: SampleQuery): Promise<ArticleFile> {
    const { process, trees } = importTarget(caller, await this.orgs.current(), { org });
    const isLocal = process === 'local-publication';
    const { paths } = await placesFor(this.dataSource, caller, trees);
    const rows = SAMPLES.map((sample, index) => ({
      ...sample,
      ...(isLocal && { purpose: '【样例】统一答复口径', document: '' }),
      node: paths[index] ?? paths[0] ?? '',
    }));
    const name = 'knowledge-import-sample';
    if (format !== 'html') return articleFile(name, format, rows, isLocal ? LOCAL_COLUMNS : COLUMNS);
    const { title, body } = SAMPLES[0]!;
    // An HTML file is one article: its title and its body, and nothing else.
    const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>\n`;
    return { name: `${name}.html`, type: 'text/html; charset=utf-8', body: Readable.from([Buffer.from(html)]) };
  }
}
