import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { addressOf } from '../../../list/address-of';
import styles from '../../../list/desk.module.css';
import { Listed } from '../../../list/listed';
import { useMe } from '../../../session/useMe.query';
import { PageState } from '../../../shell/page-state';
import type { EvaluationFilters } from '../shapes';
import { BeginDialog } from './begin-dialog';
import { beginningFor } from './beginning-for';
import { DeskBar } from './desk-bar';
import { readDesk } from './desk-filters';
import { DeskTable } from './desk-table';
import { useEvaluations } from './useEvaluations.query';

/** Evaluations of the reader's centres: where each stands, what is due when, and whose measures are late. */
export function DeskPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const [isBeginning, setBeginning] = useState(false);
  const filters = readDesk(params);
  const list = useEvaluations(filters);
  useLiveQueries('evaluations', ['desk']);
  const change = (next: EvaluationFilters): void => setParams(addressOf(next), { replace: true });
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('evaluations.title')}</h1>
        <DeskBar filters={filters} change={change} />
        {beginningFor(me).length > 0 && (
          <Button
            className={styles.begin}
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setBeginning(true)}
          >
            {t('evaluationBegin.begin')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('evaluations.hint')}</p>
      <Listed
        list={list}
        empty={
          <PageState
            title={t(isFiltered ? 'evaluations.nothingFits' : 'evaluations.empty')}
            hint={isFiltered ? undefined : t('evaluations.emptyHint')}
          >
            {isFiltered && <Button onClick={() => change({})}>{t('inbox.clearFilters')}</Button>}
          </PageState>
        }
      >
        {(items) => <DeskTable items={items} />}
      </Listed>
      {isBeginning && <BeginDialog close={() => setBeginning(false)} />}
    </div>
  );
}
