import { Modal } from 'antd';
import { useWords } from '../i18n/use-words';
import styles from './shortcut-help.module.css';

type Keys = [keys: string[], label: string];

const INBOX: Keys[] = [
  [['j', 'k'], 'inbox.keyNext'],
  [['Enter'], 'inbox.keyOpen'],
  [['c'], 'inbox.keyClaim'],
  [['a'], 'inbox.keyApprove'],
  [['r'], 'inbox.keyReturn'],
  [['x'], 'inbox.keyMark'],
  [['Shift', 'j', 'k'], 'inbox.keyStretch'],
  [['Esc'], 'inbox.keyClear'],
  [['/'], 'inbox.keySearch'],
];
const CASE: Keys[] = [
  [['a'], 'inbox.keyApprove'],
  [['r'], 'inbox.keyReturn'],
  [['1', '…', '9'], 'inbox.keyDo'],
  [['Ctrl', 'Enter'], 'inbox.keySubmit'],
  [['u'], 'inbox.keyBack'],
];
const BOTH: Keys[] = [[['?'], 'inbox.keyHelp']];
const PARTS: [title: string, keys: Keys[]][] = [
  ['inbox.title', [...INBOX, ...BOTH]],
  ['case.title', [...CASE, ...BOTH]],
];

/** Every key of the inbox and the case page. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('inbox.help')} width={720}>
      <div className={styles.parts}>
        {PARTS.map(([title, rows]) => (
          <section key={title} aria-label={t(title)}>
            <h3 className={styles.part}>{t(title)}</h3>
            <dl>
              {rows.map(([keys, label]) => (
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
          </section>
        ))}
      </div>
    </Modal>
  );
}
