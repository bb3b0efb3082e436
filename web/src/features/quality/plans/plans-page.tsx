import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { Listed } from '../../../list/listed';
import { useMe } from '../../../session/useMe.query';
import { PageState } from '../../../shell/page-state';
import { inspectingAt } from '../quality-pages';
import { PlanDialog } from './plan-dialog';
import { PlansTable } from './plans-table';
import { usePlans } from './usePlans.query';

/** What is drawn regularly, without anybody asking. */
export function PlansPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const list = usePlans();
  const [isPlanning, setIsPlanning] = useState(false);
  const own = inspectingAt(me);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('quality.plans')}</h1>
        {own.length > 0 && (
          <Button
            type="primary"
            className={styles.begin}
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setIsPlanning(true)}
          >
            {t('quality.newPlan')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('quality.plansHint')}</p>
      <Listed list={list} empty={<PageState title={t('quality.noPlans')} />}>
        {(items) => <PlansTable items={items} own={own} />}
      </Listed>
      {isPlanning && <PlanDialog close={() => setIsPlanning(false)} />}
    </div>
  );
}
