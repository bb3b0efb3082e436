import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import type { Reason } from '../admin-shapes';

/** Why something was refused: what is wrong, what to do about it, and each field at fault. */
export function Refusal({ reason: { title, detail, errors, code, status, instance } }: { reason: Reason }) {
  return (
    <>
      <strong>{title}</strong>
      {errors.length === 0 && <p className={styles.long}>{detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={`${error.field} ${error.code}`} className={styles.long}>
              {error.field && <span className={styles.code}>{error.field}</span>} {error.detail}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small} title={instance ?? undefined}>
        {status} {code}
      </p>
    </>
  );
}

/** What was posted: JSON set out to be read, anything else as it came. */
export function Posted({ body, headers }: { body: string; headers?: Record<string, unknown> }) {
  const { t } = useWords();
  if (!body) return <>—</>;
  return (
    <details>
      <summary>{t('refused.showBody')}</summary>
      <pre className={styles.raw} tabIndex={0}>
        {headers &&
          `${Object.entries(headers)
            .map(([name, value]) => `${name}: ${String(value)}`)
            .join('\n')}\n\n`}
        {setOut(body)}
      </pre>
    </details>
  );
}

function setOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
