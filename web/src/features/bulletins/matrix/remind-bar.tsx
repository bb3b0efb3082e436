import { Button } from 'antd';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/matrix.module.css';
import type { Chosen } from './use-chosen';
import { useGiving } from './use-giving';

interface Props {
  detail: CaseDetail;
  command: AllowedCommand;
  chosen: Chosen;
}

/** Reminds those that are chosen below (催办); where nobody can be chosen, nobody owes a reply or all were just reminded. */
export function RemindBar({ detail, command, chosen }: Props) {
  const { t } = useWords();
  const giving = useGiving(detail, () => chosen.set([]));
  const [n, all] = [chosen.orgs.length, chosen.choosable.length];
  const isAll = n > 0 && n === all;
  return (
    <div className={styles.choosing} role="group" aria-label={t('bulletinMatrix.reminding')}>
      <Button disabled={all === 0} onClick={() => chosen.set(isAll ? [] : chosen.choosable)}>
        {isAll ? t('bulletinMatrix.chooseNone') : t('bulletinMatrix.chooseOwing', { n: all })}
      </Button>
      <Button type="primary" disabled={n === 0} onClick={() => giving.open(command, { receivers: [...chosen.orgs] })}>
        {t('bulletinMatrix.remind', { n })}
      </Button>
      {giving.drawer}
    </div>
  );
}
