import { Segmented } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { useCase } from '../../case/useCase.query';
import { FollowFrame } from '../follow-frame';
import { KeeperActions } from './keeper-actions';
import { MatrixPart } from './matrix-part';

const VIEWS = ['all', 'late'] as const;

/** HQ's matrix of one bulletin as a page: whoever is late by themselves, and what the publisher may do about it. */
export function MatrixPage() {
  const { t } = useWords();
  const { bulletinId } = useParams();
  const [address, setAddress] = useSearchParams();
  const { data: detail } = useCase(bulletinId!);
  const view = address.get('only') === 'late' ? 'late' : 'all';
  return (
    <FollowFrame
      tools={
        <>
          <Segmented
            aria-label={t('bulletinMatrix.view')}
            value={view}
            options={VIEWS.map((value) => ({ value, label: t(`bulletinMatrix.views.${value}`) }))}
            onChange={(next) => setAddress(next === 'late' ? { only: 'late' } : {}, { replace: true })}
          />
          {detail && <KeeperActions detail={detail} />}
        </>
      }
    >
      {({ id }) => <MatrixPart id={id} onlyLate={view === 'late'} detail={detail} />}
    </FollowFrame>
  );
}
