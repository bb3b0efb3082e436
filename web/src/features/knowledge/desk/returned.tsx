import { Alert } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { sentence } from '../../case/parts/sentence';
import { returnOf } from '../case/operation-facts';

/** Why it came back, and from where: what the author has to answer. */
export function Returned({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const returned = returnOf(detail);
  if (!returned) return null;
  const { from, number, reason } = returned;
  const said = sentence(detail, reason);
  const article = typeof detail.facts.article === 'string' ? detail.facts.article : null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t(`desk.returned.${from}`, { n: number ?? 0 })}
      description={
        from === 'register' && article ? (
          <Link to={`/knowledge/${article}/compare`}>{t('desk.lookAtChange')}</Link>
        ) : (
          said?.text
        )
      }
    />
  );
}
