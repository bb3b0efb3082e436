import type { CaseDetail } from '../../../api/shapes';
import { usePersonName } from '../../../codes/use-person-name';
import { useWords } from '../../../i18n/use-words';
import styles from './case-part.module.css';
import { returnOf, sentence, type KnowledgeFacts } from './operation-facts';

/** What was said on the way, by whom: why it came back, why it needs no review, what a province asks, what HQ answered. */
export function CaseWords({ detail, facts }: { detail: CaseDetail; facts: KnowledgeFacts }) {
  const { t } = useWords();
  const personName = usePersonName();
  const returned = returnOf(detail);
  const isFeedback = detail.process === 'knowledge-feedback';
  const first = isFeedback
    ? detail.contents.findLast(({ command }) => command === 'register' || command === 'resubmit')
    : undefined;
  const said: [label: string, id: string | null | undefined][] = [
    ['feedback.text', first?.id],
    ['knowledgeCase.reason', facts.reason],
    ['field.documentNumber', facts.document],
    ['knowledgeCase.purpose', facts.purpose],
    ['knowledgeCase.withdrawal', facts.withdrawal],
    ['knowledgeCase.returned', returned?.reason],
    ['knowledgeCase.waiver', facts.waiver],
    ['knowledgeCase.query', facts.query],
    ['knowledgeCase.confirmed', facts.confirmed],
    ['knowledgeCase.exemption', facts.exemption],
    [facts.reply?.accepted ? 'knowledgeCase.accepted' : 'knowledgeCase.dismissed', facts.reply?.text],
  ];
  const shown = said.flatMap(([label, id]) => {
    const words = id ? sentence(detail, id) : undefined;
    return words ? [{ label, ...words }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <dl className={styles.said}>
      {shown.map(({ label, text, author }) => (
        <div key={label}>
          <dt>
            {t(label)}
            {author && ` · ${personName(author)}`}
          </dt>
          <dd>{text ?? t('case.erased')}</dd>
        </div>
      ))}
    </dl>
  );
}
