import type { EntityManager } from 'typeorm';
import type { CAUSES } from '../../../../domain/complaint-dispatch/complaint-state';
import { unerased } from '../../../platform/content/content-store';
import { escapeHtml } from '../../../platform/content/escape-html';
import { kept, MAX_WORDS, type Words } from '../../../platform/content/words';
import { isoTime } from '../../../platform/database/iso-time';
import type { Language } from '../../../platform/http/language';
import { storedWords } from '../../../platform/content/stored';

/** What complaints are called in an article: its title and its keywords. */
const CATEGORY: Record<Language, Record<string, string>> = {
  'zh-CN': { fault: '故障', billing: '计费', 'service-quality': '服务质量', coverage: '网络覆盖' },
  en: { fault: 'Fault', billing: 'Billing', 'service-quality': 'Service quality', coverage: 'Coverage' },
};
const CAUSE: Record<Language, Record<(typeof CAUSES)[number], string>> = {
  'zh-CN': {
    'line-fault': '线路故障',
    'equipment-fault': '设备故障',
    'network-fault': '网络故障',
    'coverage-gap': '覆盖不足',
    'billing-error': '计费差错',
    'tariff-unclear': '资费不清',
    'staff-conduct': '人员服务',
    'late-service': '服务不及时',
    'inter-operator': '网间问题',
    'customer-equipment': '客户设备',
    unfounded: '不属实',
    other: '其他',
  },
  en: {
    'line-fault': 'Line fault',
    'equipment-fault': 'Equipment fault',
    'network-fault': 'Network fault',
    'coverage-gap': 'Coverage gap',
    'billing-error': 'Billing error',
    'tariff-unclear': 'Tariff unclear',
    'staff-conduct': 'Staff conduct',
    'late-service': 'Late service',
    'inter-operator': 'Between operators',
    'customer-equipment': 'Customer’s equipment',
    unfounded: 'Unfounded',
    other: 'Other',
  },
};

const SAID: Record<Language, { title: (category: string, cause: string) => string; purpose: (of: string) => string }> =
  {
    'zh-CN': {
      title: (category, cause) => `${category}投诉标准答复：${cause}`,
      purpose: (number) => `由投诉工单 ${number} 归档时提出，统一答复口径。`,
    },
    en: {
      title: (category, cause) => `Standard answer to complaints: ${category.toLowerCase()}, ${cause.toLowerCase()}`,
      purpose: (number) => `Proposed when complaint ${number} was archived, so that all give the same answer.`,
    },
  };

/** A text as it was typed, as an article: paragraphs where blank lines were, and lines within them. */
export const asHtml = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(escapeHtml).join('<br>')}</p>`)
    .join('');

interface Row {
  category: string;
  cause: string;
  text: string | null;
  number: string;
}

/** The words that an article begins with; title and keywords say category and cause in the author's language. */
export function wordsFrom({ category, cause, text }: Omit<Row, 'number'>, language: Language): Words {
  const causes: Partial<Record<string, string>> = CAUSE[language];
  const [of, by] = [CATEGORY[language][category] ?? category, causes[cause] ?? cause];
  const title = SAID[language].title(of, by).slice(0, MAX_WORDS.title);
  return kept({ title, body: asHtml(text ?? ''), keywords: [of, by] });
}

/** Of an article that is brought up to a proposal: what it says now. */
interface InForce {
  contentId: string;
  node: string;
  confidentiality: string;
  effectiveAt: string | null;
  expiresAt: string | null;
  reviewAt: string | null;
}

const IN_FORCE = `SELECT edition.content_id AS "contentId", edition.node_id AS node, edition.confidentiality,
    ${isoTime('edition.effective_at')} AS "effectiveAt", ${isoTime('edition.expires_at')} AS "expiresAt",
    ${isoTime('edition.review_at')} AS "reviewAt"
  FROM knowledge_article article JOIN knowledge_edition edition
    ON edition.article_id = article.id AND edition.number = article.edition WHERE article.id = $1`;

/** What it says now with the proposed answer behind it, under a heading of its own: its author makes one of the two. */
async function broughtUp(tx: EntityManager, article: string, proposed: Words) {
  const [row] = await tx.query<InForce[]>(IN_FORCE, [article]);
  if (!row) return null;
  const { contentId, ...rest } = row;
  const now = await storedWords(tx, contentId);
  const words = kept({
    title: now.title,
    body: `${now.body}<h3>${escapeHtml(proposed.title)}</h3>${proposed.body}`,
    keywords: [...new Set([...now.keywords, ...proposed.keywords])].slice(0, MAX_WORDS.keywords),
    attachments: now.attachments,
  });
  return { words, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) };
}

/** Fields that a case begins with because a complaint proposed it; null: none did. */
export async function prefilled(
  tx: EntityManager,
  caseId: string,
  process: string,
  language: Language,
): Promise<Record<string, unknown> | null> {
  const [row] = await tx.query<(Row & { article: string })[]>(
    `SELECT proposal.category, proposal.cause, head.number, proposal.article_id AS article,
            (SELECT ${unerased()} FROM content WHERE content.id = proposal.content_id) AS text
       FROM knowledge_proposal proposal JOIN case_head head ON head.id = proposal.complaint_id
      WHERE proposal.case_id = $1 AND proposal.state = 'taken'`,
    [caseId],
  );
  if (!row) return null;
  const words = wordsFrom(row, language);
  if (process === 'knowledge-update') return broughtUp(tx, row.article, words);
  const purpose = process === 'local-publication' ? { text: SAID[language].purpose(row.number) } : {};
  return { words, confidentiality: 'internal', ...purpose };
}
