import { Alert } from 'antd';
import type { CaseDetail } from '../../../api/shapes';
import { usePersonName } from '../../../codes/use-person-name';
import { useWords } from '../../../i18n/use-words';
import { bulletinFacts } from '../case/bulletin-facts';

/** Who sent it back, and why: what the author has to answer. */
export function Returned({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const personName = usePersonName();
  const { returned } = bulletinFacts(detail);
  if (!returned) return null;
  const said = detail.contents.find(({ id }) => id === returned.text);
  const from = t(`bulletinEditor.returned.${returned.from}`);
  return (
    <Alert
      type="warning"
      showIcon
      title={said?.author ? t('bulletinEditor.returnedBy', { from, who: personName(said.author) }) : from}
      description={said?.text}
    />
  );
}
