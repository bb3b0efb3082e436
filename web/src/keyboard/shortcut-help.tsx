import { Modal } from 'antd';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/use-words';
import { useFocusReturn } from '../shell/use-focus-return';
import { EVERYWHERE, keysOf } from './page-keys';
import styles from './shortcut-help.module.css';

/** The keys of the page one is on. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  useFocusReturn();
  const page = keysOf(useLocation().pathname);
  return (
    <Modal open onCancel={onClose} footer={null} title={t('inbox.help')} width={420}>
      {page && <h3 className={styles.page}>{t(page.title)}</h3>}
      <dl>
        {[...(page?.keys ?? []), ...EVERYWHERE].map(([keys, label]) => (
          <div key={label} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
