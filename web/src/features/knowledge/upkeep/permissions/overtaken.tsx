import { Alert, Button } from 'antd';
import { useWords } from '../../../../i18n/use-words';
import styles from '../upkeep.module.css';
import type { Named } from './named-rows';
import { NamedTable } from './named-table';

interface Props {
  /** Who is named now, by what somebody else has saved. */
  now: readonly Named[];
  takeTheirs: () => void;
  keepMine: () => void;
}

/** Somebody else has saved since this was begun: what stands now is shown, and the reader says which of the two holds. */
export function Overtaken({ now, takeTheirs, keepMine }: Props) {
  const { t } = useWords();
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="alert"
        style={{ marginBlock: 12 }}
        title={t('rights.overtaken')}
        description={t('rights.overtakenHint')}
      />
      {now.length === 0 ? (
        <p className={styles.nothing}>{t('rights.noneHere')}</p>
      ) : (
        <NamedTable label={t('rights.standsNow')} named={now} />
      )}
      <div className={styles.row} style={{ marginTop: 12 }}>
        <Button onClick={takeTheirs}>{t('rights.takeTheirs')}</Button>
        <Button onClick={keepMine}>{t('rights.keepMine')}</Button>
      </div>
    </>
  );
}
