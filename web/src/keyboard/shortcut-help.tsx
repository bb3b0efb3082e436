import { Modal } from 'antd';
import { useWords } from '../i18n/use-words';
import styles from './shortcut-help.module.css';

const KEYS: [string[], string][] = [
  [['j', 'k'], 'inbox.keyNext'],
  [['Enter'], 'inbox.keyOpen'],
  [['c'], 'inbox.keyClaim'],
  [['/'], 'inbox.keySearch'],
  [['1', '…', '9'], 'inbox.keyDo'],
  [['Ctrl', 'Enter'], 'inbox.keySubmit'],
  [['u'], 'inbox.keyBack'],
  [['?'], 'inbox.keyHelp'],
];

/** Every key of the inbox and the case page. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('inbox.help')} width={380}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, label]) => (
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
