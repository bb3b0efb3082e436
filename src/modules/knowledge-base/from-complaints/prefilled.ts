import type { EntityManager } from 'typeorm';
import type { CAUSES } from '../../../../domain/complaint-dispatch/complaint-state';
import { kept, MAX_WORDS, type Words } from '../../../platform/content/words';
import type { Language } from '../../../platform/http/language';

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

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

/** A text as it was typed, as an article: paragraphs where blank lines were, and lines within them. */
export const asHtml = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(escaped).join('<br>')}</p>`)
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

/** Fields that a case begins with because a complaint proposed it; null: none did. */
export async function prefilled(
  tx: EntityManager,
  caseId: string,
  process: string,
  language: Language,
): Promise<Record<string, unknown> | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT proposal.category, proposal.cause, head.number,
            (SELECT CASE WHEN content.erased_at IS NULL THEN content.body END FROM content
              WHERE content.id = proposal.content_id) AS text
       FROM knowledge_proposal proposal JOIN case_head head ON head.id = proposal.complaint_id
      WHERE proposal.case_id = $1 AND proposal.state = 'taken'`,
    [caseId],
  );
  if (!row) return null;
  const purpose = process === 'local-publication' ? { text: SAID[language].purpose(row.number) } : {};
  return { words: wordsFrom(row, language), confidentiality: 'internal', ...purpose };
}
